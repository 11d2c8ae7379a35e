package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks every detector and ranks what they find. */
final class ConflictFinder {

  private final List<Detector> detectors;
  private final Phrases phrases;

  ConflictFinder(Material material, Map<String, Scope> scopes) {
    phrases = new Phrases(material.packs().field());
    Settings settings = new Settings(material);
    detectors = List.of(
        new SlotConflicts(material, phrases),
        new Judgements(material, phrases, scopes),
        new LoadedNames(material, phrases, settings),
        new Causes(material, phrases, settings),
        new Doers(material, phrases, settings),
        new Plans(material, phrases, settings));
  }

  List<Conflict> find(List<List<Fact>> happenings) {
    Map<String, Conflict> conflicts = new TreeMap<>();
    for (Detector detector : detectors) {
      for (Finding finding : detector.find(happenings)) {
        if (finding.stands()) {
          Conflict conflict = finding.conflict(phrases);
          conflicts.putIfAbsent(conflict.id(), conflict);
        }
      }
    }
    List<Conflict> ranked = new ArrayList<>(conflicts.values());
    ranked.sort(Comparator.comparingDouble(Conflict::weight).reversed().thenComparing(Conflict::id));
    return ranked;
  }
}
