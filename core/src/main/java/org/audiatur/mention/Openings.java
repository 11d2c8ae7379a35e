package org.audiatur.mention;

import java.util.BitSet;

/** The first letters of listed words: a quick no for the many words that begin otherwise. */
final class Openings {

  private static final int SPREAD = 1 << 15;

  private final int letters;
  private final BitSet keys = new BitSet(SPREAD);

  /**
   * @param letters how many first letters are compared: so many that no inflection changes them
   */
  Openings(int letters) {
    this.letters = letters;
  }

  void add(String folded) {
    keys.set(key(folded));
  }

  /** False if no listed word begins like this one, in any letter case. */
  boolean maybe(String word) {
    return keys.get(key(word));
  }

  private int key(String word) {
    int key = 0;
    for (int i = 0; i < Math.min(letters, word.length()); i++) {
      char small = Character.toLowerCase(word.charAt(i));
      key = key * 61 + (small == 'ё' ? 'е' : small);
    }
    return key & (SPREAD - 1);
  }
}
