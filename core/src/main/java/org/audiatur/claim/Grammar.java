package org.audiatur.claim;

import org.audiatur.lang.FieldPack;

/**
 * All that is known of how one language says what happened in one field. Thread-safe; made once.
 */
final class Grammar {

  final ClaimTypes types;
  final FrameIndex frames;
  final Fillers fillers;
  final Supports supports;
  final Moods moods;
  final Conditions conditions;
  final Opinions opinions;
  final Numbers numbers;
  private final Chunker chunker;
  private final ClauseFinder clauses;

  Grammar(FieldPack field, String language) {
    types = new ClaimTypes(field);
    frames = new FrameIndex(field, language);
    fillers = new Fillers(field, language);
    supports = new Supports(field, language);
    moods = new Moods(field, language);
    conditions = new Conditions(supports, fillers);
    opinions = new Opinions(field, language);
    numbers = new Numbers(field, language, types);
    chunker = new Chunker(new Prepositions(field, language), fillers);
    clauses =
        new ClauseFinder(
            field.words(language + "/predicatives"), field.words(language + "/conjunctions"));
  }

  Parse parse(org.audiatur.token.Sentence sentence, Words words) {
    var chunks = chunker.chunk(words);
    return new Parse(sentence, words, chunks, clauses.find(words, chunks));
  }
}
