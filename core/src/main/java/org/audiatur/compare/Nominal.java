package org.audiatur.compare;

import org.audiatur.lang.Grammeme;

/**
 * A noun with what stands before it, or a name, or a pronoun.
 *
 * @param from its first word in the sentence
 * @param to after its last word
 * @param before the word for a place or relation before it, empty if there is none
 * @param cases the cases it may have, 0 in a language without
 * @param pronoun true if it stands for a name told before
 * @param party who it is
 */
record Nominal(int from, int to, String before, long cases, boolean pronoun, Party party) {

  private static final long NONE = 0;

  /** True if it may stand in this case, or its language has none. */
  boolean may(Grammeme grammeme) {
    return cases == NONE || (cases & grammeme.bit()) != 0;
  }

  /** True if it stands in no relation to another noun. */
  boolean isFree() {
    return before.isEmpty();
  }
}
