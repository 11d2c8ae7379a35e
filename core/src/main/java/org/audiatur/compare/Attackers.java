package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is said to have taken which place: whoever counts their men there counts the attackers. */
final class Attackers {

  private final Kinship kinship;
  private final Settings settings;
  private final Map<String, Set<String>> placesTaken = new HashMap<>();

  Attackers(Material material, Settings settings) {
    this.kinship = material.kinship();
    this.settings = settings;
    material.facts().stream()
        .filter(fact -> fact.happened() && fact.type().equals("capture"))
        .forEach(
            fact ->
                fact.actors()
                    .forEach(
                        id ->
                            placesTaken
                                .computeIfAbsent(id, key -> new HashSet<>())
                                .addAll(fact.places())));
  }

  /** True if a clause names one of those who took the place that it is about, and no other. */
  boolean areIn(Clause clause) {
    Set<String> around = settings.around(clause.account(), clause.sentence());
    return !clause.bodies().isEmpty()
        && clause.bodies().stream()
            .allMatch(id -> kinship.anyNear(placesTaken.getOrDefault(id, Set.of()), around));
  }
}
