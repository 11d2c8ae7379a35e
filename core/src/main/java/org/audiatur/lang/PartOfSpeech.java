package org.audiatur.lang;

/** Parts of speech that the engine tells apart, for every language. */
public enum PartOfSpeech {
  NOUN,
  ADJECTIVE,
  PARTICIPLE,
  VERB,
  INFINITIVE,
  CONVERB,
  PRONOUN,
  NUMERAL,
  ADVERB,
  PREPOSITION,
  CONJUNCTION,
  PARTICLE,
  INTERJECTION,
  ABBREVIATION,
  UNKNOWN
}
