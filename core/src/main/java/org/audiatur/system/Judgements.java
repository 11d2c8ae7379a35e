package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Side;

/** S11: what things are called and how they are judged, name by name and verdict by verdict. */
final class Judgements {

  private static final Set<String> KINDS = Set.of("naming", "verdict");

  private Judgements() {}

  static List<SystemEntry> build(Ledger ledger) {
    List<SystemEntry> entries = new ArrayList<>();
    for (Conflict conflict : ledger.comparison().conflicts()) {
      if (KINDS.contains(conflict.kind())) {
        Draft draft =
            new Draft("S11", conflict.kind())
                .entities(conflict.about())
                .value("conflict", conflict.id())
                .value("values", conflict.sides().stream().map(Side::value).toList())
                .value("explanation", conflict.explanation());
        conflict
            .sides()
            .forEach(
                side ->
                    side.claims().stream()
                        .map(ledger::byId)
                        .filter(java.util.Objects::nonNull)
                        .forEach(draft::claim));
        entries.add(draft.entry(conflict.id()));
      }
    }
    ledger.of("assessment").forEach(told -> entries.add(assessment(ledger, told)));
    return entries;
  }

  private static SystemEntry assessment(Ledger ledger, Ledger.Told told) {
    Set<String> judges = new TreeSet<>(ledger.named(told, "judge"));
    return new Draft("S11", "assessment")
        .date(told.date())
        .claim(told)
        .entities(ledger.everyone(told))
        .value("judge", ledger.names(judges, told.words("judge")))
        .value("about", told.words("about"))
        .value("verdict", told.words("verdict").isEmpty() ? told.trigger() : told.words("verdict"))
        .value("modality", told.claim().modality().label())
        .entry();
  }
}
