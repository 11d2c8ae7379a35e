package org.audiatur.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Constraints as weighted edges: an edge from a to b of weight w says that b follows a by at most
 * w.
 */
final class DistanceGraph {

  private static final long UNREACHED = Long.MAX_VALUE;
  private static final int NONE = -1;

  private final Map<String, Integer> number = new TreeMap<>();
  private final List<Constraint> origin = new ArrayList<>();
  private final int[] tail;
  private final int[] head;
  private final long[] weight;
  private final int edges;

  DistanceGraph(Collection<Constraint> constraints) {
    number.put(Constraint.ORIGIN, 0);
    tail = new int[2 * constraints.size()];
    head = new int[2 * constraints.size()];
    weight = new long[2 * constraints.size()];
    int count = 0;
    for (Constraint constraint : constraints) {
      int from = numberOf(constraint.from());
      int to = numberOf(constraint.to());
      if (constraint.steps().hasMost()) {
        count = edge(count, from, to, constraint.steps().most(), constraint);
      }
      if (constraint.steps().hasLeast()) {
        count = edge(count, to, from, -constraint.steps().least(), constraint);
      }
    }
    edges = count;
  }

  private int numberOf(String point) {
    return number.computeIfAbsent(point, p -> number.size());
  }

  private int edge(int index, int from, int to, long steps, Constraint constraint) {
    tail[index] = from;
    head[index] = to;
    weight[index] = steps;
    origin.add(constraint);
    return index + 1;
  }

  /** The constraints along a round trip that takes less than no time; empty if there is none. */
  List<Constraint> negativeCycle() {
    long[] distance = new long[number.size()];
    int[] lastEdge = new int[number.size()];
    Arrays.fill(lastEdge, NONE);
    while (relax(distance, lastEdge, false)) {
      int onCycle = cycleIn(lastEdge);
      if (onCycle != NONE) {
        return walk(onCycle, lastEdge);
      }
    }
    return List.of();
  }

  /** One pass over the edges; true if a distance became shorter. */
  private boolean relax(long[] distance, int[] lastEdge, boolean backwards) {
    boolean changed = false;
    for (int e = 0; e < edges; e++) {
      int from = backwards ? head[e] : tail[e];
      int to = backwards ? tail[e] : head[e];
      if (distance[from] != UNREACHED && distance[from] + weight[e] < distance[to]) {
        distance[to] = distance[from] + weight[e];
        lastEdge[to] = e;
        changed = true;
      }
    }
    return changed;
  }

  /** A point on a cycle of last edges: such a cycle is negative. */
  private int cycleIn(int[] lastEdge) {
    int[] seenFrom = new int[lastEdge.length];
    for (int start = 0; start < lastEdge.length; start++) {
      int point = start;
      while (seenFrom[point] == 0 && lastEdge[point] != NONE) {
        seenFrom[point] = start + 1;
        point = tail[lastEdge[point]];
      }
      if (lastEdge[point] != NONE && seenFrom[point] == start + 1) {
        return point;
      }
    }
    return NONE;
  }

  private List<Constraint> walk(int start, int[] lastEdge) {
    List<Constraint> cycle = new ArrayList<>();
    int point = start;
    do {
      cycle.add(origin.get(lastEdge[point]));
      point = tail[lastEdge[point]];
    } while (point != start);
    Collections.reverse(cycle);
    return cycle;
  }

  /**
   * Earliest and latest step of every point but the origin. Only for a graph without a negative
   * cycle.
   */
  TreeMap<String, Range> bounds() {
    long[] latest = distances(0, false);
    long[] back = distances(0, true);
    TreeMap<String, Range> bounds = new TreeMap<>();
    number.forEach((point, i) -> bounds.put(point, range(back[i], latest[i])));
    bounds.remove(Constraint.ORIGIN);
    return bounds;
  }

  /** By how many steps one point follows another. */
  Range between(String from, String to) {
    int start = known(from);
    int end = known(to);
    return range(distances(start, true)[end], distances(start, false)[end]);
  }

  private int known(String point) {
    Integer found = number.get(point);
    if (found == null) {
      throw new IllegalArgumentException(
          "No constraint names the point \"" + point + "\". Maybe its key is misspelt.");
    }
    return found;
  }

  private long[] distances(int start, boolean backwards) {
    long[] distance = new long[number.size()];
    Arrays.fill(distance, UNREACHED);
    distance[start] = 0;
    int[] lastEdge = new int[number.size()];
    while (relax(distance, lastEdge, backwards)) {
      // until nothing becomes shorter
    }
    return distance;
  }

  private static Range range(long back, long forth) {
    return new Range(
        back == UNREACHED ? Range.OPEN_START : -back, forth == UNREACHED ? Range.OPEN_END : forth);
  }
}
