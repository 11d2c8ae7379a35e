package org.audiatur.token;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.token.SentenceChain.Node;

/**
 * Which finite verbs a noun may be the subject of: those of its clause, else those of the clause
 * before or after.
 */
final class Clauses {

  private static final int FARTHEST = 12;

  private Clauses() {}

  /** The verbs near a node, as their likeliest readings. */
  static List<Analysis> verbs(List<Node> nodes, int place) {
    List<Analysis> near = new ArrayList<>();
    List<Analysis> own = new ArrayList<>();
    int clause = nodes.get(place).clause();
    int from = Math.max(0, place - FARTHEST);
    int to = Math.min(nodes.size(), place + FARTHEST);
    for (int i = from; i < to; i++) {
      Analysis first = nodes.get(i).readings().getFirst();
      if (i != place && Affinity.isFinite(first)) {
        (nodes.get(i).clause() == clause ? own : near).add(first);
      }
    }
    return own.isEmpty() ? near : own;
  }
}
