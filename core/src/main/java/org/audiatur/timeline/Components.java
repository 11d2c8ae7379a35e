package org.audiatur.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of a network that have nothing to do with each other: points are tied by constraints
 * between them; that both are counted from the origin ties nothing. What holds in each part holds
 * in all, for a shortest round trip passes the origin once. Nearly linear.
 */
final class Components {

  private final Map<String, String> above = new HashMap<>();

  private Components() {}

  /** The constraints of each part, in their order; parts in the order of their first. */
  static List<List<Constraint>> of(Collection<Constraint> constraints) {
    Components components = new Components();
    constraints.forEach(components::tie);
    Map<String, List<Constraint>> parts = new HashMap<>();
    List<List<Constraint>> ordered = new ArrayList<>();
    for (Constraint constraint : constraints) {
      parts
          .computeIfAbsent(
              components.top(point(constraint)),
              top -> {
                List<Constraint> part = new ArrayList<>();
                ordered.add(part);
                return part;
              })
          .add(constraint);
    }
    return ordered;
  }

  /** Constraints by their label. */
  static Map<String, List<Constraint>> byLabel(Collection<Constraint> constraints) {
    Map<String, List<Constraint>> labels = new HashMap<>();
    constraints.forEach(
        constraint ->
            labels.computeIfAbsent(constraint.label(), l -> new ArrayList<>()).add(constraint));
    return labels;
  }

  private static String point(Constraint constraint) {
    return constraint.from().equals(Constraint.ORIGIN) ? constraint.to() : constraint.from();
  }

  private void tie(Constraint constraint) {
    if (!constraint.touchesOrigin()) {
      String one = top(constraint.from());
      String other = top(constraint.to());
      if (!one.equals(other)) {
        above.put(one, other);
      }
    }
  }

  /** The point that stands for the part; each look-up halves the way. */
  private String top(String point) {
    String at = point;
    for (String next = above.get(at); next != null; next = above.get(at)) {
      String further = above.get(next);
      if (further != null) {
        above.put(at, further);
      }
      at = next;
    }
    return at;
  }
}
