package org.audiatur.lang;

/** Grammatical features, for every language. Each takes one bit of {@link Analysis#grammemes()}. */
public enum Grammeme {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE,
  VOCATIVE,
  SINGULAR,
  PLURAL,
  MASCULINE,
  FEMININE,
  NEUTER,
  ANIMATE,
  INANIMATE,
  FIRST_PERSON,
  SECOND_PERSON,
  THIRD_PERSON,
  PAST,
  PRESENT,
  FUTURE,
  IMPERATIVE,
  PERFECTIVE,
  IMPERFECTIVE,
  ACTIVE,
  PASSIVE,
  REFLEXIVE,
  SHORT,
  COMPARATIVE,
  SUPERLATIVE,
  ORDINAL,
  POSSESSIVE,
  GIVEN_NAME,
  PATRONYMIC,
  SURNAME,
  PLACE_NAME,
  PROPER,
  INDECLINABLE;

  private static final Grammeme[] CASES = {
    NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE, VOCATIVE
  };

  /** This feature as a bit. */
  public long bit() {
    return 1L << ordinal();
  }

  /** All features of a set as bits. */
  public static long bits(Grammeme... grammemes) {
    long bits = 0;
    for (Grammeme grammeme : grammemes) {
      bits |= grammeme.bit();
    }
    return bits;
  }

  /** The bits of all cases. */
  public static long cases() {
    return bits(CASES);
  }
}
