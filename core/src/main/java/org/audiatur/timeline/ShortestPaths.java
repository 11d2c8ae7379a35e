package org.audiatur.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Shortest paths where edges may be negative (Bellman–Ford with a queue): O(points × edges) at
 * worst, in practice near-linear.
 */
final class ShortestPaths {

  static final long UNREACHED = Long.MAX_VALUE;
  private static final int NONE = -1;

  private final DistanceGraph graph;
  private final long[] distance;
  private final int[] lastEdge;
  private final int[] queue;
  private final boolean[] waits;
  private int first;
  private int waiting;

  ShortestPaths(DistanceGraph graph) {
    this.graph = graph;
    distance = new long[graph.points()];
    lastEdge = new int[graph.points()];
    queue = new int[graph.points()];
    waits = new boolean[graph.points()];
  }

  /** Distances from a point to all. Only for a graph without a negative cycle. */
  long[] from(int start) {
    return distances(start, false);
  }

  /** Distances from all points to one. Only for a graph without a negative cycle. */
  long[] to(int end) {
    return distances(end, true);
  }

  private long[] distances(int start, boolean backwards) {
    Arrays.fill(distance, UNREACHED);
    distance[start] = 0;
    add(start);
    while (waiting > 0) {
      relax(next(), backwards);
    }
    return distance.clone();
  }

  /** The edges of a cycle of less than no length, in order; empty if there is none. */
  List<Integer> negativeCycle() {
    Arrays.fill(distance, 0);
    Arrays.fill(lastEdge, NONE);
    for (int point = 0; point < graph.points(); point++) {
      add(point);
    }
    for (int steps = 0, check = graph.points(); waiting > 0; ) {
      steps += relax(next(), false);
      if (steps >= check) {
        check += graph.points();
        int onCycle = pointOnCycle();
        if (onCycle != NONE) {
          return cycle(onCycle);
        }
      }
    }
    return List.of();
  }

  private void add(int point) {
    if (!waits[point]) {
      waits[point] = true;
      queue[(first + waiting++) % queue.length] = point;
    }
  }

  private int next() {
    int point = queue[first];
    first = (first + 1) % queue.length;
    waiting--;
    waits[point] = false;
    return point;
  }

  /** How many points came nearer. */
  private int relax(int point, boolean backwards) {
    int nearer = 0;
    for (int edge : backwards ? graph.arriving(point) : graph.leaving(point)) {
      int other = backwards ? graph.tail(edge) : graph.head(edge);
      long way = distance[point] + graph.weight(edge);
      if (way < distance[other]) {
        distance[other] = way;
        lastEdge[other] = edge;
        add(other);
        nearer++;
      }
    }
    return nearer;
  }

  /** A point on a cycle of last edges: such a cycle is negative. */
  private int pointOnCycle() {
    int[] seenFrom = new int[lastEdge.length];
    for (int start = 0; start < lastEdge.length; start++) {
      int point = start;
      while (seenFrom[point] == 0 && lastEdge[point] != NONE) {
        seenFrom[point] = start + 1;
        point = graph.tail(lastEdge[point]);
      }
      if (lastEdge[point] != NONE && seenFrom[point] == start + 1) {
        return point;
      }
    }
    return NONE;
  }

  private List<Integer> cycle(int start) {
    List<Integer> cycle = new ArrayList<>();
    int point = start;
    do {
      cycle.add(lastEdge[point]);
      point = graph.tail(lastEdge[point]);
    } while (point != start);
    Collections.reverse(cycle);
    return cycle;
  }
}
