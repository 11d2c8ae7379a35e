package org.audiatur.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.token.SentenceChain.Node;

/**
 * Which finite verbs a noun may be the subject of: those of its clause, else those of the clause
 * before or after.
 */
final class Clauses {

  private static final int FARTHEST = 12;

  private final List<Node> nodes;
  private final int[] finite;

  /**
   * @param nodes of one sentence
   */
  Clauses(List<Node> nodes) {
    this.nodes = nodes;
    int[] found = new int[nodes.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (Affinity.isFinite(nodes.get(i).readings().getFirst())) {
        found[count++] = i;
      }
    }
    finite = Arrays.copyOf(found, count);
  }

  /** The verbs near a node, as their likeliest readings. */
  List<Analysis> verbs(int place) {
    List<Analysis> near = new ArrayList<>();
    List<Analysis> own = new ArrayList<>();
    int clause = nodes.get(place).clause();
    for (int i = first(place - FARTHEST); i < finite.length; i++) {
      if (finite[i] >= place + FARTHEST) {
        break;
      }
      if (finite[i] != place) {
        Node verb = nodes.get(finite[i]);
        (verb.clause() == clause ? own : near).add(verb.readings().getFirst());
      }
    }
    return own.isEmpty() ? near : own;
  }

  /** The first of the finite verbs from a node on. */
  private int first(int from) {
    int found = Arrays.binarySearch(finite, from);
    return found < 0 ? -found - 1 : found;
  }
}
