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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

  /** What is done to a part of a place is done in part. */
  private static final Set<String> WITHIN = Set.of("capture", "takeover", "battle", "deployment");

  private static final Map<String, Set<String>> DEEDS =
      Map.of(
          "capture", Set.of("capture", "takeover", "movement"),
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
   * @param how {@code done}, {@code partly}, {@code contradicted} or {@code not told}
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

  Outcomes(Ledger ledger) {
    this.ledger = ledger;
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
      return Optional.empty();
    }
    Set<String> kinds = DEEDS.getOrDefault(plan.claim().type(), Set.of());
    return task.places().stream()
        .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
        .filter(deed -> kinds.contains(deed.claim().type()) && isAfter(order, plan, deed))
        .filter(deed -> WITHIN.contains(plan.claim().type()) || isThere(task, deed))
        .min(
            Comparator.comparing((Ledger.Told deed) -> !isThere(task, deed))
                .thenComparing(deed -> !isExact(deed))
                .thenComparing(Ledger.BY_TIME));
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
        .filter(deed -> isBySame(order, plan, deed))
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

  /** The doer is who was asked, or a unit of his. */
  private boolean isBySame(Order order, Ledger.Told plan, Ledger.Told deed) {
    Set<String> asked = new TreeSet<>(ledger.named(plan, "agent", "force", "side"));
    order.heads().forEach(head -> asked.addAll(ledger.named(head.told(), "addressee", "unit")));
    Set<String> doers = new TreeSet<>(ledger.named(deed, "agent", "force", "side"));
    Military military = ledger.military();
    military.units(deed, "agent", "force", "side").stream()
        .flatMap(unit -> military.units().book().entity(unit).stream())
        .forEach(doers::add);
    return !Collections.disjoint(asked, doers)
        || !Collections.disjoint(
            names(plan.words("agent"), plan.words("force")),
            names(deed.words("agent"), deed.words("force")));
  }

  /** Beginnings of the words with a capital letter: few names are in dictionaries. */
  private static Set<String> names(String... words) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(String.join(" ", words))
        .results()
        .map(MatchResult::group)
        .forEach(name -> names.add(name.substring(0, Math.max(4, name.length() - 2))));
    return names;
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
    return !done.last().isBefore(asked.first()) && asked.daysApart(done) <= SOON;
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
