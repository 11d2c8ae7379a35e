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
  private final Opinions opinions;
  private final Sayings sayings;
  final Numbers numbers;
  final Reliability reliability;
  private final Prepositions prepositions;
  private final boolean byOrder;
  private final StolenSubjects stolen;
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
    conditions = new Conditions(supports, fillers, new Senses(field, code, verbals));
    VoiceWords voices = new VoiceWords(field, code);
    opinions = new Opinions(voices);
    sayings = new Sayings(voices);
    numbers = new Numbers(field, code, types);
    reliability = new Reliability(field);
    prepositions = new Prepositions(field, code);
    byOrder = language.has("word-classes");
    stolen = new StolenSubjects(fillers);
    chunker = new Chunker(prepositions, fillers);
    clauses =
        new ClauseFinder(
            field.has(code + "/predicatives")
                ? field.words(code + "/predicatives")
                : java.util.Set.of());
  }

  Parse parse(org.audiatur.token.Sentence sentence, Words words) {
    if (byOrder) {
      return ordered(sentence, words);
    }
    var chunks = chunker.chunk(words);
    Parse parse = new Parse(sentence, words, chunks, clauses.find(words, chunks));
    stolen.free(parse);
    return parse;
  }

  private Parse ordered(org.audiatur.token.Sentence sentence, Words words) {
    var groups = new VerbGroups(words, prepositions, frames).find();
    var chunks = new OrderChunker(words, groups, prepositions, fillers).chunk();
    new OrderLinker(words, groups, chunks, fillers).link();
    return new Parse(sentence, words, chunks, new OrderClauses(words, groups, chunks).find());
  }

  Syntax syntax(Parse parse) {
    return byOrder ? new OrderSyntax(parse, supports) : new Constructions(parse, supports, moods);
  }

  VoiceReader.Heard heard(Parse parse, Syntax syntax) {
    return new VoiceReader.Heard(opinions.find(parse, syntax), sayings.find(parse, syntax));
  }

  ModalityReader modality(Parse parse) {
    return byOrder
        ? new OrderModality(parse, moods, supports, types)
        : new ModalityReader(parse, moods, supports, types);
  }
}
