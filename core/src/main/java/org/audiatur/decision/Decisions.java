package org.audiatur.decision;

import java.util.List;

/**
 * All decisions in force, in the order in which they were made; where two contradict each other,
 * the later one wins.
 *
 * @param all the decisions
 */
public record Decisions(List<Decision> all) {

  public Decisions {
    all = List.copyOf(all);
  }

  public static Decisions none() {
    return new Decisions(List.of());
  }
}
