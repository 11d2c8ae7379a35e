package org.audiatur.ingest;

import java.util.List;
import java.util.function.Predicate;

/**
 * Words on one line of a page, from left to right.
 *
 * @param y the base line
 * @param size of the letters of most of it
 */
record PageLine(List<PageWord> words, double y, double size) {

  PageLine {
    words = List.copyOf(words);
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  /** True if a word stands in this stretch. */
  boolean covers(double from, double to) {
    for (PageWord word : words) {
      if (word.left() < to && word.right() > from) {
        return true;
      }
    }
    return false;
  }

  /** Its words of which something is true. */
  PageLine only(Predicate<PageWord> some) {
    return new PageLine(words.stream().filter(some).toList(), y, size);
  }
}
