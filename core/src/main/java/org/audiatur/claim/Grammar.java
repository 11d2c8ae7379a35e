package org.audiatur.claim;

import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/**
 * All that is known of how one language says what happened in one field. Thread-safe; made once.
 */
final class Grammar {

  final ClaimTypes types;
  final FunctionWords function;
  final FrameIndex frames;
  final Fillers fillers;
  final Supports supports;
  final Moods moods;
  final Conditions conditions;
  final Opinions opinions;
  final Numbers numbers;
  private final Chunker chunker;
  private final ClauseFinder clauses;

  Grammar(FieldPack field, LanguagePack language) {
    String code = language.code();
    function = new FunctionWords(language, field);
    types = new ClaimTypes(field);
    Verbals verbals = new Verbals(language);
    frames = new FrameIndex(field, code, verbals);
    fillers = new Fillers(field, code);
    supports = new Supports(field, code, verbals);
    moods = new Moods(field, code);
    conditions = new Conditions(supports, fillers);
    opinions = new Opinions(field, code);
    numbers = new Numbers(field, code, types);
    chunker = new Chunker(new Prepositions(field, code), fillers);
    clauses = new ClauseFinder(field.words(code + "/predicatives"));
  }

  Parse parse(org.audiatur.token.Sentence sentence, Words words) {
    var chunks = chunker.chunk(words);
    return new Parse(sentence, words, chunks, clauses.find(words, chunks));
  }
}
