package org.audiatur.repair;

import org.audiatur.lang.Packs;

/** Whether a dictionary has a word: what someone who reads repairs over wants to know of each. */
public final class WordCheck {

  private final Spelling spelling;

  /**
   * @param packs the dictionaries
   */
  public WordCheck(Packs packs) {
    spelling = new Spelling(packs);
  }

  /** True if a dictionary of any language has the word; guesses do not count. */
  public boolean knows(String word) {
    return spelling.knows(word);
  }
}
