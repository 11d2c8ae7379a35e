package org.audiatur.system;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.claim.Role;
import org.audiatur.entity.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where units and persons were one after the other: whether one was in two places at a time, and
 * whether the way could be made in the time.
 */
final class Marches {

  private static final String[] DOERS = {"agent", "side", "force"};

  private static final NavigableMap<LocalDateTime, List<Stay>> NOWHERE =
      Collections.unmodifiableNavigableMap(new TreeMap<>());

  /** Nearer than this two names may be one place. */
  private static final double NEAR_KM = 15;

  /**
   * A unit at a place.
   *
   * @param at null where it is not known
   * @param parted true if only a part of it is told of, or it is so large that it may be apart
   * @param means null where it is not told
   */
  private record Stay(
      Ledger.Told told,
      String place,
      @Nullable Place at,
      Moment when,
      boolean parted,
      @Nullable Means means) {}

  private final Ledger ledger;
  private final Military military;
  private final Geography geography;

  /** By unit and when they begin. */
  private final Map<String, NavigableMap<LocalDateTime, List<Stay>>> stays = new HashMap<>();

  Marches(Ledger ledger, Military military, Geography geography) {
    this.ledger = ledger;
    this.military = military;
    this.geography = geography;
  }

  /** Where a claim places those who act, if it says when. */
  void add(Ledger.Told told) {
    Moment when = Moment.of(told);
    if (when != null && told.happened()) {
      told.claim().roles().stream()
          .filter(role -> List.of(DOERS).contains(role.role()))
          .forEach(role -> add(told, role, when));
    }
  }

  private void add(Ledger.Told told, Role role, Moment when) {
    for (String unit : military.units(told, role)) {
      boolean person = military.isOf(unit, "PER") && told.claim().type().equals("movement");
      boolean leaves = ledger.named(told, "place", "to").isEmpty();
      boolean parted = !person && isParted(told, role, unit);
      for (String place : ledger.named(told, leaves ? "from" : "place", "to")) {
        if ((person || isTraceable(unit)) && military.isOf(place, "LOC")) {
          stays
              .computeIfAbsent(unit, key -> new TreeMap<>())
              .computeIfAbsent(when.start(), key -> new ArrayList<>())
              .add(
                  new Stay(
                      told,
                      place,
                      geography.point(place),
                      when,
                      parted,
                      military.means(told, role)));
        }
      }
    }
  }

  private boolean isTraceable(String unit) {
    return military.isUnit(unit) && size(unit).orElse(Military.SCATTERED) < Military.SCATTERED;
  }

  private OptionalInt size(String unit) {
    return military.units().size(unit);
  }

  /** Of a division or corps parts may be apart, and so may «полки дивизии». */
  private boolean isParted(Ledger.Told told, Role role, String unit) {
    int whole = size(unit).orElse(Military.SCATTERED);
    return whole > Military.COMPACT || military.size(told, role).orElse(whole) < whole;
  }

  /** Holds a deed against where its units were before and at the same time. */
  void check(Draft draft, List<Ledger.Told> tellings) {
    Set<String> own = tellings.stream().map(Ledger.Told::id).collect(Collectors.toSet());
    for (Ledger.Told told : tellings) {
      for (String unit : units(told)) {
        NavigableMap<LocalDateTime, List<Stay>> all = stays.getOrDefault(unit, NOWHERE);
        Moment when = Moment.of(told);
        for (Stay stay :
            when == null ? List.<Stay>of() : all.getOrDefault(when.start(), List.of())) {
          if (stay.told() == told) {
            before(stay, all, own).ifPresent(before -> check(draft, unit, before, stay));
          }
        }
      }
    }
  }

  /** Where it was last before, by another claim than these. */
  private static Optional<Stay> before(
      Stay stay, NavigableMap<LocalDateTime, List<Stay>> all, Set<String> own) {
    return all.headMap(stay.when().start(), true).descendingMap().values().stream()
        .flatMap(List::stream)
        .filter(other -> !own.contains(other.told().id()) && isBefore(other, stay))
        .findFirst();
  }

  private Set<String> units(Ledger.Told told) {
    Set<String> units = new TreeSet<>();
    told.claim().roles().stream()
        .filter(role -> List.of(DOERS).contains(role.role()))
        .forEach(role -> units.addAll(military.units(told, role)));
    return units;
  }

  private static boolean isBefore(Stay one, Stay other) {
    int byStart = one.when().start().compareTo(other.when().start());
    return byStart < 0 || byStart == 0 && Ledger.BY_TIME.compare(one.told(), other.told()) < 0;
  }

  private void check(Draft draft, String unit, Stay before, Stay after) {
    boolean certain = !before.parted() && !after.parted();
    if (before.at() == null || after.at() == null) {
      if (certain && isOneHour(before, after) && !before.place().equals(after.place())) {
        draft.check("one place", false, why(unit, before, after, ""));
      }
      return;
    }
    double way = Geography.kilometres(before.at(), after.at());
    if (way < NEAR_KM) {
      return;
    }
    double hours = before.when().hoursTo(after.when());
    boolean possible = way <= limit(before, after).reach(hours);
    draft
        .value("distance-km", Math.round(way))
        .value("speed-km-day", Math.round(way * 24 / Math.max(hours, 1)))
        .value("before", before.told().id());
    if (after.means() != null) {
      draft.value("means", after.means().label());
    }
    draft.check(
        before.when().meets(after.when()) && !possible ? "one place" : "speed",
        possible ? Boolean.TRUE : certain ? Boolean.FALSE : null,
        why(unit, before, after, ", " + Math.round(way) + " км"));
  }

  /** Where one lies is not known, but both are told for the same hour by one account. */
  private static boolean isOneHour(Stay one, Stay other) {
    return one.when().equals(other.when())
        && one.when().start().equals(one.when().end())
        && one.told().account().equals(other.told().account());
  }

  private static Means limit(Stay before, Stay after) {
    Means told = after.means() == null ? before.means() : after.means();
    Means any = Means.fastest(after.when().start().getYear());
    return told == null || told == Means.FOOT && any == Means.RAIL ? any : told;
  }

  private String why(String unit, Stay before, Stay after, String way) {
    return military.units().name(unit)
        + ": "
        + ledger.name(before.place())
        + " ("
        + before.told().date()
        + "), "
        + ledger.name(after.place())
        + " ("
        + after.told().date()
        + ")"
        + way;
  }
}
