package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Side;
import org.audiatur.text.Span;

/**
 * S11: what things are called and how they are judged, name by name and verdict by verdict. Only
 * what has a word that judges is one; what somebody hoped or had to do is no judgement.
 */
final class Judgements {

  private static final Set<String> KINDS = Set.of("naming", "verdict");

  /** Rules that doubt whom a name means, or what was done; they judge nothing. */
  private static final Set<String> OTHERS =
      Set.of(
          "first-congress",
          "bare-name",
          "name-variants",
          "support",
          "denied-order",
          "charge-refuted");

  private final Ledger ledger;
  private final Vocabulary verdicts;

  private Judgements(Ledger ledger) {
    this.ledger = ledger;
    this.verdicts = ledger.vocabulary("verdict-words");
  }

  static List<SystemEntry> build(Ledger ledger) {
    Judgements judgements = new Judgements(ledger);
    List<SystemEntry> entries = new ArrayList<>();
    ledger.comparison().conflicts().stream()
        .filter(conflict -> KINDS.contains(conflict.kind()) && !OTHERS.contains(conflict.rule()))
        .map(judgements::conflict)
        .forEach(entries::add);
    List<Ledger.Told> assessments =
        ledger.of("assessment").stream().filter(judgements::judges).toList();
    assessments.stream().map(judgements::assessment).forEach(entries::add);
    entries.addAll(new Epithets(ledger, assessments).build());
    entries.addAll(new JudgingNames(ledger).build());
    return entries;
  }

  private SystemEntry conflict(Conflict conflict) {
    Draft draft =
        new Draft("S11", conflict.kind())
            .entities(conflict.about())
            .value("conflict", conflict.id())
            .value("values", conflict.sides().stream().map(Side::value).toList())
            .value("explanation", conflict.explanation());
    for (Side side : conflict.sides()) {
      draft.words(new Words(side.source(), side.span()));
      side.claims().stream().map(ledger::byId).filter(Objects::nonNull).forEach(draft::claim);
    }
    return draft.entry(conflict.id());
  }

  /** True if it was said, and one of its words judges. */
  private boolean judges(Ledger.Told told) {
    boolean said = !told.planned();
    return said
        && (hasJudging(told, told.claim().trigger())
            || told.claim().roles().stream()
                .filter(role -> role.role().equals("verdict"))
                .anyMatch(role -> hasJudging(told, role.span())));
  }

  private boolean hasJudging(Ledger.Told told, Span words) {
    return verdicts
        .first(told.account(), words, found -> !found.meaning().equals("aspect"))
        .isPresent();
  }

  private SystemEntry assessment(Ledger.Told told) {
    String about = told.words("about");
    String verdict = told.words("verdict").isEmpty() ? told.trigger() : told.words("verdict");
    Set<String> judges = new TreeSet<>(ledger.named(told, "judge"));
    return new Draft("S11", "assessment")
        .date(told.date())
        .claim(told)
        .entities(ledger.everyone(told))
        .value("judge", ledger.names(judges, told.words("judge")))
        .value("about", about)
        .value("verdict", verdict)
        .value("modality", told.claim().modality().label())
        .entry();
  }
}
