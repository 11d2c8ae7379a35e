package org.audiatur.lang;

/** Where the readings of a word come from. */
public enum Origin {
  /** The dictionary has the word. */
  DICTIONARY,
  /** The dictionary, with readings that the pack adds or prefers. */
  PACK,
  /** The dictionary has what an older spelling is today. */
  OLD_SPELLING,
  /** No dictionary has it; it is made of words that the dictionary has. */
  COMPOUND,
  /** No dictionary has it; guessed from its ending, or from capitals as an abbreviation. */
  ENDING,
  /** It has no readings. */
  NOWHERE
}
