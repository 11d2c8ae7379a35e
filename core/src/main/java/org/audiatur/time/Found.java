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
 * @param bound the words and numbers in it, {@link #SPLIT} between two ends of a range
 */
record Found(Rule rule, int first, int end, Span span, List<Reading> bound) {

  static final Reading SPLIT = new Reading("/", 0, 0);
}
