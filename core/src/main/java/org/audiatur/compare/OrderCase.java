package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.timeline.Constraint;
import org.audiatur.timeline.Solution.Contradiction;

/**
 * Grounds that cannot all hold, as few as there can be, in the order of their proof: each begins or
 * ends at a happening where the one before ends or begins.
 *
 * @param grounds words about order first
 */
record OrderCase(List<Ground> grounds) {

  OrderCase {
    grounds = List.copyOf(grounds);
  }

  static OrderCase of(Contradiction contradiction, Map<String, Ground> byLabel) {
    Set<Ground> ordered = new LinkedHashSet<>();
    for (Constraint constraint : contradiction.proof()) {
      Ground ground = byLabel.get(constraint.label());
      if (ground != null) {
        ordered.add(ground);
      }
    }
    List<Ground> grounds = new ArrayList<>(ordered);
    for (int i = 0; i < grounds.size(); i++) {
      if (grounds.get(i) instanceof Ground.Told) {
        Collections.rotate(grounds, -i);
        break;
      }
    }
    return new OrderCase(grounds);
  }

  List<Ground.Told> told() {
    return grounds.stream()
        .filter(Ground.Told.class::isInstance)
        .map(Ground.Told.class::cast)
        .toList();
  }

  List<Ground.Dated> dated() {
    return grounds.stream()
        .filter(Ground.Dated.class::isInstance)
        .map(Ground.Dated.class::cast)
        .toList();
  }

  List<Ground.Same> same() {
    return grounds.stream()
        .filter(Ground.Same.class::isInstance)
        .map(Ground.Same.class::cast)
        .toList();
  }

  /** What is said, each by whom it is said; ours is not among it. */
  List<Fact> speakers() {
    List<Fact> speakers = new ArrayList<>();
    for (Ground ground : grounds) {
      switch (ground) {
        case Ground.Dated dated -> speakers.add(dated.fact());
        case Ground.Told told -> speakers.add(told.fact());
        case Ground.Same same -> {}
      }
    }
    return speakers;
  }

  /** True if one witness alone says it all. */
  boolean isOfOneVoice() {
    return speakers().stream().map(Fact::voice).distinct().count() == 1;
  }
}
