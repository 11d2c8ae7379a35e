package org.audiatur.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a round trip of less than no time that rests on as few labelled constraints as any; what
 * always holds costs nothing. One breadth-first search from the origin, and one from each point
 * where a contradiction needs no date at all; a search goes no deeper than the best known.
 */
final class ShortestProof {

  private static final long UNREACHED = Long.MAX_VALUE;

  /** An edge walked, after the steps before it. */
  private record Step(int point, long weight, int edge, @Nullable Step before) {}

  private final DistanceGraph graph;
  private final long[] best;
  private final List<Integer> touched = new ArrayList<>();

  ShortestProof(DistanceGraph graph) {
    this.graph = graph;
    this.best = new long[graph.points()];
    Arrays.fill(best, UNREACHED);
  }

  /**
   * @param known a round trip of less than no time
   * @param undated whether there is one that does not pass the origin
   */
  List<Constraint> find(List<Constraint> known, boolean undated) {
    List<Constraint> shortest = known;
    int most = labelled(known);
    for (int start = 0; start < (undated ? graph.points() : 1) && most > 0; start++) {
      List<Constraint> found = from(start, start == 0 ? most : most - 1);
      if (!found.isEmpty()) {
        shortest = found;
        most = labelled(found);
      }
    }
    return shortest;
  }

  private static int labelled(List<Constraint> walk) {
    return (int) walk.stream().filter(c -> !c.label().equals(Constraint.ALWAYS)).count();
  }

  /** The shortest such trip from a point back to it, of at most so many labelled edges. */
  private List<Constraint> from(int start, int most) {
    forget();
    Map<Integer, Step> front = new LinkedHashMap<>();
    reach(front, new Step(start, 0, -1, null));
    for (int labels = 0; labels <= most && !front.isEmpty(); labels++) {
      spread(front, start);
      Step home = front.get(start);
      if (home != null && home.weight() < 0) {
        return walk(home);
      }
      front = labels == most ? front : next(front, start);
    }
    return List.of();
  }

  private void forget() {
    touched.forEach(point -> best[point] = UNREACHED);
    touched.clear();
  }

  private boolean reach(Map<Integer, Step> front, Step step) {
    if (step.weight() >= best[step.point()]) {
      return false;
    }
    best[step.point()] = step.weight();
    touched.add(step.point());
    front.put(step.point(), step);
    return true;
  }

  /** Goes on along all that always holds. */
  private void spread(Map<Integer, Step> front, int start) {
    Deque<Step> queue = new ArrayDeque<>(front.values());
    while (!queue.isEmpty()) {
      Step step = queue.remove();
      for (int edge : graph.leaving(step.point())) {
        if (graph.isAlways(edge) && mayGo(edge, start)) {
          Step further = after(step, edge);
          if (reach(front, further)) {
            queue.add(further);
          }
        }
      }
    }
  }

  private Map<Integer, Step> next(Map<Integer, Step> front, int start) {
    Map<Integer, Step> next = new LinkedHashMap<>();
    for (Step step : front.values()) {
      for (int edge : graph.leaving(step.point())) {
        if (!graph.isAlways(edge) && mayGo(edge, start)) {
          reach(next, after(step, edge));
        }
      }
    }
    return next;
  }

  /** What passes an earlier start has been found from there. */
  private boolean mayGo(int edge, int start) {
    return graph.head(edge) >= start;
  }

  private Step after(Step step, int edge) {
    return new Step(graph.head(edge), step.weight() + graph.weight(edge), edge, step);
  }

  private List<Constraint> walk(Step last) {
    List<Constraint> walk = new ArrayList<>();
    for (Step step = last; step != null && step.edge() >= 0; step = step.before()) {
      walk.add(graph.origin(step.edge()));
    }
    Collections.reverse(walk);
    return walk;
  }
}
