package org.audiatur.lang;

/**
 * One reading of a word: its dictionary form and grammatical features.
 *
 * @param lemma dictionary form, lower case, as the dictionary spells it
 * @param pos part of speech
 * @param grammemes bits of {@link Grammeme}
 * @param guessed true if no dictionary knows the word and the reading was inferred from its form
 */
public record Analysis(String lemma, PartOfSpeech pos, long grammemes, boolean guessed) {

  public boolean has(Grammeme grammeme) {
    return (grammemes & grammeme.bit()) != 0;
  }

  /** True if at least one of the given bits is set. */
  public boolean hasAny(long bits) {
    return (grammemes & bits) != 0;
  }

  public boolean is(PartOfSpeech other) {
    return pos == other;
  }
}
