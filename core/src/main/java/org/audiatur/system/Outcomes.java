package org.audiatur.system;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Side;
import org.audiatur.entity.Entity;
import org.jspecify.annotations.Nullable;

/** What the accounts say came of a task: a deed of its kind at its place, soon after the order. */
final class Outcomes {

  /** Days after the order, or after the day on which the task was due. */
  private static final long SOON = 60;

  private static final long EXACT = 3;

  /** What is done to a part of a place is done in part. */
  private static final Set<String> WITHIN = Set.of("capture", "takeover", "battle", "deployment");

  private static final Set<String> REACHED = Set.of("capture", "movement");

  private static final Map<String, Set<String>> DEEDS =
      Map.of(
          "capture", Set.of("capture", "takeover"),
          "takeover", Set.of("capture", "takeover"),
          "movement", Set.of("movement", "capture", "deployment"),
          "deployment", Set.of("deployment", "movement"),
          "battle", Set.of("battle", "capture"),
          "sabotage", Set.of("sabotage"),
          "arrest", Set.of("arrest"),
          "mobilisation", Set.of("mobilisation"));

  /**
   * What came of a task.
   *
   * @param how {@code done}, {@code partly}, {@code failed}, {@code contradicted} or {@code not
   *     told}
   * @param deed the claim that tells it
   * @param late days after the last day on which it was due, negative for early; null where unknown
   * @param conflict id of the conflict, empty if there is none
   */
  record Outcome(String how, Ledger.@Nullable Told deed, @Nullable Long late, String conflict) {

    static final Outcome NOT_TOLD = new Outcome("not told", null, null, "");
  }

  private final Ledger ledger;
  private final Map<String, List<Ledger.Told>> byPlace = new HashMap<>();
  private final Map<String, String> thwarted = new HashMap<>();
  private final Doers doers;
  private final Refusals refusals;
  private final Vocabulary arriving;

  Outcomes(Ledger ledger) {
    this.ledger = ledger;
    this.doers = new Doers(ledger);
    this.arriving = ledger.vocabulary("arriving-words");
    this.refusals = new Refusals(ledger, doers);
    for (Ledger.Told told : ledger.all()) {
      if (told.happened()) {
        for (String place : around(ledger.keys(told, "place", "to", "object"))) {
          byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(told);
        }
      }
    }
    for (Conflict conflict : ledger.comparison().conflicts()) {
      if (conflict.kind().equals("plan-vs-outcome")) {
        conflict.sides().stream()
            .map(Side::claims)
            .forEach(ids -> ids.forEach(id -> thwarted.putIfAbsent(id, conflict.id())));
      }
    }
  }

  Outcome of(Order order, Task task) {
    Ledger.Told plan = task.told();
    String conflict = plan == null ? "" : thwarted.getOrDefault(plan.id(), "");
    return deed(order, task)
        .map(deed -> outcome(task, deed, conflict))
        .or(() -> refusals.of(order, task).map(no -> new Outcome("failed", no, null, conflict)))
        .orElse(
            conflict.isEmpty()
                ? Outcome.NOT_TOLD
                : new Outcome("contradicted", null, null, conflict));
  }

  private Outcome outcome(Task task, Ledger.Told deed, String conflict) {
    DateInterval due = task.due();
    DateInterval when = deed.days();
    Long late =
        due == null || when == null || !when.isBounded()
            ? null
            : ChronoUnit.DAYS.between(due.last(), when.first());
    return new Outcome(isThere(task, deed) ? "done" : "partly", deed, late, conflict);
  }

  /** The whole place before a part of it, then the earliest. */
  private Optional<Ledger.Told> deed(Order order, Task task) {
    Ledger.Told plan = task.told();
    if (plan == null) {
      return unplanned(order, task);
    }
    Set<String> kinds = DEEDS.getOrDefault(plan.claim().type(), Set.of());
    boolean going = plan.claim().type().equals("movement");
    return task.places().stream()
        .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
        .filter(deed -> kinds.contains(deed.claim().type()) && isAfter(order, plan, deed))
        .filter(deed -> WITHIN.contains(plan.claim().type()) || isThere(task, deed))
        .filter(deed -> !going || task.unit().isEmpty() || doers.isOf(task, deed))
        .min(
            Comparator.comparing((Ledger.Told deed) -> !isThere(task, deed))
                .thenComparing(deed -> !isExact(deed))
                .thenComparing(Ledger.BY_TIME));
  }

  /**
   * Of what no claim plans: who was asked is told to have come to its place, or to have taken it.
   */
  private Optional<Ledger.Told> unplanned(Order order, Task task) {
    return task.places().stream()
        .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
        .filter(deed -> REACHED.contains(deed.claim().type()) && isThere(task, deed))
        .filter(deed -> deed.claim().type().equals("capture") || isArriving(order, task))
        .filter(deed -> isAfter(order, order.first(), deed) && doers.isOf(task, deed))
        .min(
            Comparator.comparing((Ledger.Told deed) -> !isExact(deed))
                .thenComparing(Ledger.BY_TIME));
  }

  /** «быть в городе к 5 мая»: nothing more is asked than to be there. */
  private boolean isArriving(Order order, Task task) {
    String language = order.first().account().language();
    String[] words = task.words().split(" ", 3);
    return arriving.meaning(language, words[0]).isPresent()
        || words.length > 1 && arriving.meaning(language, words[0] + " " + words[1]).isPresent();
  }

  /** What was asked for, at its place, and done before it was ordered by the same account. */
  Optional<Ledger.Told> early(Order order, Task task) {
    Ledger.Told plan = task.told();
    DateInterval given = order.first().days();
    if (plan == null || given == null || !given.isBounded()) {
      return Optional.empty();
    }
    String type = plan.claim().type();
    Set<String> places = ledger.keys(plan, "place", "to", "object");
    return places.stream()
        .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
        .filter(deed -> deed.claim().type().equals(type))
        .filter(deed -> !Collections.disjoint(places, ledger.keys(deed, "place", "to", "object")))
        .filter(deed -> isToldLater(plan, deed) && isExact(deed) && isBefore(deed, given))
        .filter(deed -> doers.isBySame(order, plan, deed))
        .min(Ledger.BY_TIME);
  }

  private static boolean isToldLater(Ledger.Told plan, Ledger.Told deed) {
    return deed.account().equals(plan.account())
        && deed.claim().trigger().start() > plan.claim().trigger().start();
  }

  private static boolean isBefore(Ledger.Told deed, DateInterval given) {
    DateInterval done = deed.days();
    return done != null && done.last().isBefore(given.first()) && done.daysApart(given) <= SOON;
  }

  private boolean isThere(Task task, Ledger.Told deed) {
    return ledger.keys(deed, "place", "to", "object").stream().anyMatch(task.places()::contains);
  }

  private static boolean isExact(Ledger.Told deed) {
    DateInterval days = deed.days();
    return days != null && days.days() <= EXACT;
  }

  /** On a day after the order, and soon; of an undated order later in its own account. */
  private static boolean isAfter(Order order, Ledger.Told plan, Ledger.Told deed) {
    DateInterval given = order.first().days();
    DateInterval asked = given != null ? given : plan.days();
    DateInterval done = deed.days();
    boolean later =
        deed.account().equals(plan.account())
            && deed.claim().trigger().start() > plan.claim().trigger().start();
    if (asked == null || done == null || !asked.isBounded() || !done.isBounded()) {
      return later && done != null && done.isBounded();
    }
    boolean before = done.first().isBefore(asked.first()) && done.days() > EXACT;
    return !before && !done.last().isBefore(asked.first()) && asked.daysApart(done) <= SOON;
  }

  /** The places with all that they are parts of. */
  private Set<String> around(Set<String> places) {
    Set<String> around = new TreeSet<>();
    for (String place : places) {
      String at = place;
      while (at != null && around.add(at)) {
        Entity entity = ledger.entities().byId(at);
        at = entity == null ? null : entity.parent();
      }
    }
    return around;
  }
}
