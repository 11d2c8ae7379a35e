package org.audiatur.time;

import java.util.List;
import org.audiatur.text.Span;

/**
 * A stretch that a rule has matched.
 *
 * @param rule the rule
 * @param first index of its first atom
 * @param end one past the index of its last atom
 * @param span where it stands
 * @param bound the words and numbers in it, {@link #split} where one end of a range passes into the
 *     other
 */
record Found(Rule rule, int first, int end, Span span, List<Reading> bound) {

  private static final String SPLIT = "/";

  /** The second end of a range, or the next item of a list, begins here. */
  static Reading split(int at) {
    return new Reading(SPLIT, 0, at);
  }

  static boolean isSplit(Reading reading) {
    return reading.type().equals(SPLIT);
  }
}
