package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Voice;
import org.audiatur.text.Span;

/** S5: orders with their tasks and deadlines, and what came of them where the accounts say it. */
final class Orders {

  private static final Set<String> DEEDS =
      Set.of("capture", "movement", "takeover", "battle", "sabotage", "deployment");

  private static final int CELL = 500;
  private static final long SOON = 60;

  private final Ledger ledger;
  private final Map<String, List<Ledger.Told>> plans = new HashMap<>();
  private final Map<String, List<Ledger.Told>> byPlace = new HashMap<>();

  Orders(Ledger ledger) {
    this.ledger = ledger;
    for (Ledger.Told told : ledger.all()) {
      if (told.planned()) {
        told.claim()
            .voices()
            .forEach(
                voice ->
                    cells(told, voice.span())
                        .forEach(
                            cell ->
                                plans.computeIfAbsent(cell, key -> new ArrayList<>()).add(told)));
      } else if (told.happened() && DEEDS.contains(told.claim().type())) {
        ledger
            .named(told, "place", "to")
            .forEach(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(told));
      }
    }
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Ledger.Told order : ledger.of("order")) {
      entries.add(order(order));
    }
    return entries;
  }

  private SystemEntry order(Ledger.Told order) {
    Draft draft =
        new Draft("S5", "order")
            .date(order.date())
            .claim(order)
            .entities(ledger.everyone(order))
            .value("issuer", ledger.names(ledger.named(order, "issuer"), order.words("issuer")))
            .value(
                "addressee",
                ledger.names(ledger.named(order, "addressee"), order.words("addressee")))
            .value("unit", ledger.names(ledger.named(order, "unit"), order.words("unit")))
            .value("modality", order.claim().modality().label());
    List<String> tasks =
        new ArrayList<>(order.words("task").isEmpty() ? List.of() : List.of(order.words("task")));
    List<String> deadlines = new ArrayList<>();
    for (Ledger.Told task : tasks(order)) {
      draft.claim(task);
      tasks.add(task.account().text().read(task.claim().quote()).replaceAll("\\s+", " "));
      deadlines.add(task.date() == null ? "" : task.date().toString());
      checkOutcome(draft, task);
    }
    return draft.value("tasks", tasks).value("deadlines", deadlines).entry();
  }

  /** Planned claims on the word of this order. */
  private List<Ledger.Told> tasks(Ledger.Told order) {
    Set<Ledger.Told> near = new LinkedHashSet<>();
    cells(order, order.claim().trigger())
        .forEach(cell -> near.addAll(plans.getOrDefault(cell, List.of())));
    return near.stream()
        .filter(
            told ->
                told.claim().voices().stream()
                    .map(Voice::span)
                    .anyMatch(span -> span.overlaps(order.claim().trigger())))
        .toList();
  }

  private void checkOutcome(Draft draft, Ledger.Told task) {
    Set<String> places = ledger.named(task, "place", "to");
    DateInterval due = task.days();
    if (places.isEmpty() || due == null || !due.isBounded()) {
      return;
    }
    for (Ledger.Told deed : deeds(places)) {
      DateInterval when = deed.days();
      boolean same = deed.claim().type().equals(task.claim().type());
      if (same && when != null && when.isBounded() && when.daysApart(due) <= SOON) {
        draft.claim(deed).entities(new TreeSet<>(ledger.everyone(deed)));
        draft.check(
            "deadline",
            when.first().isAfter(due.last())
                ? Boolean.FALSE
                : when.last().isAfter(due.last()) ? null : Boolean.TRUE,
            "срок " + task.date() + ", исполнено " + deed.date());
        return;
      }
    }
  }

  private List<Ledger.Told> deeds(Set<String> places) {
    Set<Ledger.Told> deeds = new TreeSet<>(Ledger.BY_TIME);
    places.forEach(place -> deeds.addAll(byPlace.getOrDefault(place, List.of())));
    return List.copyOf(deeds);
  }

  private static List<String> cells(Ledger.Told told, Span span) {
    List<String> cells = new ArrayList<>();
    for (int cell = span.start() / CELL; cell <= span.end() / CELL; cell++) {
      cells.add(told.account().sha256() + cell);
    }
    return cells;
  }
}
