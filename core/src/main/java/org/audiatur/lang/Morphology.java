package org.audiatur.lang;

import java.util.List;

/** What a dictionary says of single words. Thread-safe. */
public interface Morphology {

  /**
   * All readings of a word, most likely first.
   *
   * @param word as written, in any letter case
   * @return an immutable list, empty for what is no word
   */
  List<Analysis> analyse(String word);

  /**
   * A word of an older spelling as it is written today, in the letter case it has; any other word
   * as it is. For look-ups only: what is shown is what stands in the text.
   */
  default String modern(String word) {
    return word;
  }

  /** Where the readings of a word come from. */
  default Origin origin(String word) {
    return Origin.NOWHERE;
  }

  /** True if the dictionary itself has the word: no reading of it is guessed. */
  default boolean knows(String word) {
    List<Analysis> analyses = analyse(word);
    return !analyses.isEmpty() && !analyses.getFirst().guessed();
  }
}
