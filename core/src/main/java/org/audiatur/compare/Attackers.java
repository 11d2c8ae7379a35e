package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is said to have taken which place, or to have put down those in it: whoever counts their men
 * there counts the attackers.
 */
final class Attackers {

  private static final String SUPPRESS = "@suppress";

  private final Material material;
  private final Kinship kinship;
  private final Settings settings;
  private final Map<String, Set<String>> placesTaken = new HashMap<>();

  Attackers(Material material, Settings settings) {
    this.kinship = material.kinship();
    this.settings = settings;
    this.material = material;
    for (Fact fact : material.facts()) {
      if (fact.happened() && fact.type().equals("capture")) {
        add(fact, fact.places());
      } else if (!fact.negated() && fact.gist().deed().contains(SUPPRESS)) {
        add(fact, settings.around(fact.account(), fact.claim().quote()));
      }
    }
  }

  private void add(Fact fact, Set<String> places) {
    fact.actors()
        .forEach(id -> placesTaken.computeIfAbsent(id, key -> new HashSet<>()).addAll(places));
  }

  /**
   * True if a clause names one of those who took the place that it is about, and no other; where it
   * names nobody, if its claim is of one of them.
   */
  boolean areIn(Clause clause) {
    Set<String> around = settings.around(clause.account(), clause.sentence());
    Set<String> named = new HashSet<>(clause.bodies());
    if (named.isEmpty()) {
      material.factsIn(clause.source(), clause.span()).forEach(fact -> named.addAll(fact.actors()));
    }
    return !named.isEmpty()
        && named.stream()
            .allMatch(id -> kinship.anyNear(placesTaken.getOrDefault(id, Set.of()), around));
  }
}
