package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Asks every detector and ranks what they find. */
final class ConflictFinder {

  private final List<Detector> detectors;
  private final Phrases phrases;

  ConflictFinder(Material material, Map<String, Scope> scopes, Chronology chronology) {
    phrases = new Phrases(material.packs().field());
    Settings settings = new Settings(material);
    Topics topics = new Topics(material, Judgements.TYPES);
    detectors =
        List.of(
            new SlotConflicts(material, phrases),
            new Judgements(material, phrases, scopes, topics),
            new LoadedNames(material, phrases, settings),
            new Causes(material, phrases, settings),
            new Doers(material, phrases, settings),
            new Plans(material, phrases, settings),
            new VagueNumbers(material, phrases),
            new QuantityWords(material, phrases, topics),
            new NameDoubts(material, phrases),
            new OrderConflicts(material, chronology));
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
    ranked.sort(
        Comparator.comparingDouble(Conflict::weight).reversed().thenComparing(Conflict::id));
    return withoutRepeats(ranked);
  }

  /** Drops a conflict whose every side overlaps a side of a more telling one of the same rule. */
  private static List<Conflict> withoutRepeats(List<Conflict> ranked) {
    List<Conflict> kept = new ArrayList<>();
    Map<String, List<Conflict>> byWords = new HashMap<>();
    for (Conflict conflict : ranked) {
      Set<Conflict> near = new HashSet<>();
      conflict
          .sides()
          .forEach(side -> near.addAll(byWords.getOrDefault(place(conflict, side), List.of())));
      if (near.stream().noneMatch(other -> repeats(conflict, other))) {
        kept.add(conflict);
        conflict
            .sides()
            .forEach(
                side ->
                    byWords
                        .computeIfAbsent(place(conflict, side), key -> new ArrayList<>())
                        .add(conflict));
      }
    }
    return kept;
  }

  private static String place(Conflict conflict, Side side) {
    return conflict.rule() + side.source() + side.span().end() / 1000;
  }

  private static boolean repeats(Conflict conflict, Conflict other) {
    return conflict.rule().equals(other.rule())
        && conflict.sides().stream()
            .allMatch(
                side ->
                    other.sides().stream()
                        .anyMatch(
                            known ->
                                known.source().equals(side.source())
                                    && known.span().overlaps(side.span())));
  }
}
