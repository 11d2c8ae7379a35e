package org.audiatur.timeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What follows from all constraints of a network. */
public sealed interface Solution {

  /**
   * All can hold.
   *
   * @param bounds for every point, the earliest and the latest step it can be on
   */
  record Consistent(SortedMap<String, Range> bounds) implements Solution {

    public Consistent {
      bounds = Collections.unmodifiableSortedMap(new TreeMap<>(bounds));
    }
  }

  /**
   * Some cannot all hold.
   *
   * @param labels a minimal set: together they cannot hold, without any one of them the others can;
   *     empty only if the constraints that hold always contradict each other
   * @param proof the constraints of these labels that show it, each beginning or ending where the
   *     one before ends or begins, back to the first
   */
  record Contradiction(SortedSet<String> labels, List<Constraint> proof) implements Solution {

    public Contradiction {
      labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
      proof = List.copyOf(proof);
    }
  }
}
