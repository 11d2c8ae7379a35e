package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Side;

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

  private static final Pattern IN_BRACKETS = Pattern.compile("^[^«“„\"]*?\\(([^()]+)\\)");

  private Judgements() {}

  static List<SystemEntry> build(Ledger ledger) {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.comparison().conflicts().stream()
        .filter(conflict -> KINDS.contains(conflict.kind()) && !OTHERS.contains(conflict.rule()))
        .map(conflict -> conflict(ledger, conflict))
        .forEach(entries::add);
    Assessments assessments = new Assessments(ledger);
    entries.addAll(assessments.build());
    entries.addAll(new Epithets(ledger, assessments).build());
    entries.addAll(new JudgingNames(ledger).build());
    return entries;
  }

  /** What is judged or named: in brackets before the first quotation of the explanation. */
  private static String about(Ledger ledger, Conflict conflict) {
    Matcher brackets = IN_BRACKETS.matcher(conflict.explanation());
    return brackets.find() ? brackets.group(1) : ledger.names(new TreeSet<>(conflict.about()), "");
  }

  private static SystemEntry conflict(Ledger ledger, Conflict conflict) {
    Draft draft =
        new Draft("S11", conflict.kind())
            .entities(conflict.about())
            .value("conflict", conflict.id())
            .value("about", about(ledger, conflict))
            .value("values", conflict.sides().stream().map(Side::value).toList())
            .value("explanation", conflict.explanation());
    for (Side side : conflict.sides()) {
      draft.words(new Words(side.source(), side.span()));
      side.claims().stream().map(ledger::byId).filter(Objects::nonNull).forEach(draft::claim);
    }
    return draft.entry(conflict.id());
  }
}
