package org.audiatur.timeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.timeline.Solution.Contradiction;

/**
 * What can be made of a network that need not hold as a whole.
 *
 * @param bounds earliest and latest step of every point, by the constraints of no contradiction
 * @param contradictions fewest labels first
 */
public record Settlement(SortedMap<String, Range> bounds, List<Contradiction> contradictions) {

  public Settlement {
    bounds = Collections.unmodifiableSortedMap(new TreeMap<>(bounds));
    contradictions = List.copyOf(contradictions);
  }
}
