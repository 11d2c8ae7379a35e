package org.audiatur.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Floyd–Warshall over at most nine points: slow, short, and written without a look at the network.
 */
final class SlowReference {

  private static final long FAR = Long.MAX_VALUE / 4;
  private static final int SIZE = 9;
  private static List<String> names = List.of();

  private SlowReference() {}

  static long[][] shortest(List<Constraint> constraints) {
    TreeSet<String> points = new TreeSet<>(List.of(""));
    constraints.forEach(c -> points.addAll(List.of(c.from(), c.to())));
    names = new ArrayList<>(points);
    long[][] d = new long[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      Arrays.fill(d[i], FAR);
      d[i][i] = 0;
    }
    for (Constraint c : constraints) {
      int a = names.indexOf(c.from());
      int b = names.indexOf(c.to());
      d[a][b] = c.steps().hasMost() ? Math.min(d[a][b], c.steps().most()) : d[a][b];
      d[b][a] = c.steps().hasLeast() ? Math.min(d[b][a], -c.steps().least()) : d[b][a];
    }
    for (int k = 0; k < SIZE; k++) {
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          d[i][j] =
              d[i][k] == FAR || d[k][j] == FAR ? d[i][j] : Math.min(d[i][j], d[i][k] + d[k][j]);
        }
      }
    }
    return d;
  }

  static boolean holds(List<Constraint> constraints) {
    long[][] d = shortest(constraints);
    for (int i = 0; i < SIZE; i++) {
      if (d[i][i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many constraints at least cannot all hold: every subset is tried. */
  static int smallestContradiction(List<Constraint> constraints) {
    int smallest = Integer.MAX_VALUE;
    for (int chosen = 1; chosen < 1 << constraints.size(); chosen++) {
      if (Integer.bitCount(chosen) < smallest) {
        List<Constraint> some = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
          if ((chosen >> i & 1) == 1) {
            some.add(constraints.get(i));
          }
        }
        smallest = holds(some) ? smallest : some.size();
      }
    }
    return smallest;
  }

  static SortedMap<String, Range> bounds(long[][] d) {
    SortedMap<String, Range> bounds = new TreeMap<>();
    for (int i = 1; i < names.size(); i++) {
      bounds.put(
          names.get(i),
          new Range(
              d[i][0] == FAR ? Range.OPEN_START : -d[i][0],
              d[0][i] == FAR ? Range.OPEN_END : d[0][i]));
    }
    return bounds;
  }
}
