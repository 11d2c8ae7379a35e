package org.audiatur.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.audiatur.claim.Role;
import org.audiatur.entity.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where units and persons were one after the other: whether one was in two places at a time, and
 * whether the way could be made in the time.
 */
final class Marches {

  private static final String[] DOERS = {"agent", "side", "force"};

  /** Nearer than this two names may be one place. */
  private static final double NEAR_KM = 15;

  /**
   * A unit at a place.
   *
   * @param parted true if only a part of it is told of, or it is so large that it may be apart
   * @param means null where it is not told
   */
  private record Stay(
      Ledger.Told told,
      String place,
      Place at,
      Moment when,
      boolean parted,
      @Nullable Means means) {}

  private final Ledger ledger;
  private final Military military;
  private final Geography geography;
  private final Map<String, List<Stay>> stays = new HashMap<>();

  Marches(Ledger ledger, Military military, Geography geography) {
    this.ledger = ledger;
    this.military = military;
    this.geography = geography;
  }

  void add(List<Ledger.Told> tellings) {
    for (Ledger.Told told : tellings) {
      Moment when = Moment.of(told);
      if (when != null) {
        told.claim().roles().stream()
            .filter(role -> List.of(DOERS).contains(role.role()))
            .forEach(role -> add(told, role, when));
      }
    }
  }

  private void add(Ledger.Told told, Role role, Moment when) {
    for (String unit : ledger.named(told, role)) {
      boolean person =
          military.isOf(unit, "PER") && told.claim().type().equals("movement");
      if (!person && !isTraceable(unit)) {
        continue;
      }
      for (String place : ledger.named(told, "place", "to")) {
        Place at = geography.point(place);
        if (at != null) {
          boolean parted = !person && isParted(told, role, unit);
          stays
              .computeIfAbsent(unit, key -> new ArrayList<>())
              .add(new Stay(told, place, at, when, parted, military.means(told, role)));
        }
      }
    }
  }

  private boolean isTraceable(String unit) {
    return military.isUnit(unit)
        && size(unit).orElse(Military.SCATTERED) < Military.SCATTERED;
  }

  private OptionalInt size(String unit) {
    org.audiatur.entity.Entity entity = ledger.entities().byId(unit);
    return entity == null ? OptionalInt.empty() : military.size(entity);
  }

  /** Of a division or corps parts may be apart, and so may «полки дивизии». */
  private boolean isParted(Ledger.Told told, Role role, String unit) {
    int whole = size(unit).orElse(Military.SCATTERED);
    return whole > Military.COMPACT
        || role.mention() == null
        || military.size(told, role).orElse(whole) < whole;
  }

  /** Holds a deed against where its units were before and at the same time. */
  void check(Draft draft, List<Ledger.Told> tellings) {
    for (Ledger.Told told : tellings) {
      for (String unit : ledger.named(told, DOERS)) {
        List<Stay> all = stays.getOrDefault(unit, List.of());
        for (Stay stay : all) {
          if (stay.told() == told) {
            all.stream()
                .filter(other -> !tellings.contains(other.told()))
                .filter(other -> isBefore(other, stay))
                .max(Comparator.comparing(other -> other.when().start()))
                .ifPresent(before -> check(draft, unit, before, stay));
          }
        }
      }
    }
  }

  private static boolean isBefore(Stay one, Stay other) {
    int byStart = one.when().start().compareTo(other.when().start());
    return byStart < 0
        || byStart == 0 && Ledger.BY_TIME.compare(one.told(), other.told()) < 0;
  }

  private void check(Draft draft, String unit, Stay before, Stay after) {
    double way = Geography.kilometres(before.at(), after.at());
    if (way < NEAR_KM) {
      return;
    }
    double hours = before.when().hoursTo(after.when());
    boolean possible = way <= limit(before, after).reach(hours);
    boolean certain = !before.parted() && !after.parted();
    draft
        .value("distance-km", Math.round(way))
        .value("speed-km-day", Math.round(way * 24 / Math.max(hours, 1)))
        .value("before", before.told().id());
    if (after.means() != null) {
      draft.value("means", after.means().label());
    }
    String why = why(unit, before, after, way);
    if (before.when().meets(after.when()) && !possible) {
      draft.check("one place", certain ? Boolean.FALSE : null, why);
    } else {
      draft.check("speed", possible ? Boolean.TRUE : certain ? Boolean.FALSE : null, why);
    }
  }

  private static Means limit(Stay before, Stay after) {
    Means told = after.means() == null ? before.means() : after.means();
    Means any = Means.fastest(after.when().start().getYear());
    return told == null || told == Means.FOOT && any == Means.RAIL ? any : told;
  }

  private String why(String unit, Stay before, Stay after, double way) {
    return String.format(
        Locale.ROOT,
        "%s: %s (%s), %s (%s), %d км",
        ledger.name(unit),
        ledger.name(before.place()),
        before.told().date(),
        ledger.name(after.place()),
        after.told().date(),
        Math.round(way));
  }
}
