package org.audiatur.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Constraints as weighted edges: an edge from a to b of weight w says that b follows a by at most
 * w. Points are numbered as they come, the origin is 0.
 */
final class DistanceGraph {

  private final Map<String, Integer> number = new HashMap<>();
  private final List<Constraint> origin = new ArrayList<>();
  private final int[] tail;
  private final int[] head;
  private final long[] weight;
  private final int edges;
  private final int[][] leaving;
  private final int[][] arriving;

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
    leaving = edgesAt(tail);
    arriving = edgesAt(head);
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

  private int[][] edgesAt(int[] ends) {
    int[] counts = new int[number.size()];
    for (int e = 0; e < edges; e++) {
      counts[ends[e]]++;
    }
    int[][] at = new int[counts.length][];
    for (int point = 0; point < counts.length; point++) {
      at[point] = new int[counts[point]];
    }
    for (int e = edges - 1; e >= 0; e--) {
      at[ends[e]][--counts[ends[e]]] = e;
    }
    return at;
  }

  int points() {
    return number.size();
  }

  /** The edges that begin at a point, in the order of their constraints. */
  int[] leaving(int point) {
    return leaving[point];
  }

  /** The edges that end at a point, in the order of their constraints. */
  int[] arriving(int point) {
    return arriving[point];
  }

  int tail(int edge) {
    return tail[edge];
  }

  int head(int edge) {
    return head[edge];
  }

  long weight(int edge) {
    return weight[edge];
  }

  Constraint origin(int edge) {
    return origin.get(edge);
  }

  boolean isAlways(int edge) {
    return origin.get(edge).label().equals(Constraint.ALWAYS);
  }

  /** The constraints along a round trip that takes less than no time; empty if there is none. */
  List<Constraint> negativeCycle() {
    return new ShortestPaths(this).negativeCycle().stream().map(this::origin).toList();
  }

  /**
   * Earliest and latest step of every point but the origin. Only for a graph without a negative
   * cycle.
   */
  TreeMap<String, Range> bounds() {
    ShortestPaths paths = new ShortestPaths(this);
    long[] latest = paths.from(0);
    long[] back = paths.to(0);
    TreeMap<String, Range> bounds = new TreeMap<>();
    number.forEach((point, i) -> bounds.put(point, range(back[i], latest[i])));
    bounds.remove(Constraint.ORIGIN);
    return bounds;
  }

  /** By how many steps one point follows another. */
  Range between(String from, String to) {
    int start = known(from);
    int end = known(to);
    ShortestPaths paths = new ShortestPaths(this);
    return range(paths.to(start)[end], paths.from(start)[end]);
  }

  private int known(String point) {
    Integer found = number.get(point);
    if (found == null) {
      throw new IllegalArgumentException(
          "No constraint names the point \"" + point + "\". Maybe its key is misspelt.");
    }
    return found;
  }

  private static Range range(long back, long forth) {
    return new Range(
        back == ShortestPaths.UNREACHED ? Range.OPEN_START : -back,
        forth == ShortestPaths.UNREACHED ? Range.OPEN_END : forth);
  }
}
