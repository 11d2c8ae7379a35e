package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Settles which of several proposals keeps the words that they share: priority, then length. O(n
 * log n).
 */
final class Contest {

  private Contest() {}

  /** The winners in text order, none overlapping another. */
  static List<Candidate> settle(List<Candidate> candidates) {
    List<Candidate> ordered = new ArrayList<>(candidates);
    ordered.sort(Candidate.BEST_FIRST);
    TreeMap<Integer, Candidate> taken = new TreeMap<>();
    for (Candidate candidate : ordered) {
      if (isFree(taken, candidate)) {
        taken.put(candidate.span().start(), candidate);
      }
    }
    List<Candidate> winners = new ArrayList<>(taken.values());
    winners.sort(Comparator.comparing(Candidate::span));
    return winners;
  }

  private static boolean isFree(TreeMap<Integer, Candidate> taken, Candidate candidate) {
    var before = taken.floorEntry(candidate.span().end() - 1);
    return before == null || before.getValue().span().end() <= candidate.span().start();
  }
}
