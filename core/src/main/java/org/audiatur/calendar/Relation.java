package org.audiatur.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How one date stands to another, by the days they may lie in; by the minute where both give a time
 * of day.
 */
public enum Relation {
  BEFORE,
  AFTER,
  /** Inside the other, as a day is in its month: the finer date and the coarser one agree. */
  DURING,
  /** The other way round. */
  CONTAINS,
  /** They share some days, and each has days that the other has not. */
  OVERLAPS,
  SAME;

  /** How {@code one} stands to {@code other}; empty where a year is unknown. */
  public static Optional<Relation> between(Edtf one, Edtf other) {
    if (one instanceof EdtfDate a
        && other instanceof EdtfDate b
        && a.time() != null
        && b.time() != null) {
      return byMinute(a, b);
    }
    Optional<DateInterval> days = one.bounds();
    Optional<DateInterval> others = other.bounds();
    if (days.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    Relation byDay = between(days.get(), others.get());
    return Optional.of(byDay == SAME ? byPrecision(one, other) : byDay);
  }

  /** How {@code one} stands to {@code other}. */
  public static Relation between(DateInterval one, DateInterval other) {
    if (one.equals(other)) {
      return SAME;
    }
    if (one.last().isBefore(other.first())) {
      return BEFORE;
    }
    if (other.last().isBefore(one.first())) {
      return AFTER;
    }
    if (other.encloses(one)) {
      return DURING;
    }
    return one.encloses(other) ? CONTAINS : OVERLAPS;
  }

  /**
   * True if one happening may have both dates: the days that neither excludes ({@link Edtf#reach})
   * meet, and so do the times of day where both give one. A date without its year is compatible
   * with every date that may be that day or month; a set with what fits one of its dates.
   */
  public static boolean compatible(Edtf one, Edtf other) {
    if (one instanceof EdtfSet set) {
      return set.values().stream().anyMatch(value -> compatible(value, other));
    }
    if (other instanceof EdtfSet) {
      return compatible(other, one);
    }
    if (one instanceof EdtfDate a
        && other instanceof EdtfDate b
        && (a.lacksYear() || b.lacksYear())) {
      return sameInYear(a, b);
    }
    Optional<DateInterval> days = one.reach();
    Optional<DateInterval> others = other.reach();
    if (days.isEmpty() || others.isEmpty()) {
      return true;
    }
    return days.get().overlaps(others.get()) && sameTime(one, other);
  }

  private static boolean sameTime(Edtf one, Edtf other) {
    if (one instanceof EdtfDate a
        && other instanceof EdtfDate b
        && a.time() != null
        && b.time() != null) {
      return a.time().equals(b.time())
          || a.qualifier() != Qualifier.NONE
          || b.qualifier() != Qualifier.NONE;
    }
    return true;
  }

  private static boolean sameInYear(EdtfDate one, EdtfDate other) {
    if (one.month().isPresent()
        && other.month().isPresent()
        && !one.month().equals(other.month())) {
      return false;
    }
    return one.day().isEmpty() || other.day().isEmpty() || one.day().equals(other.day());
  }

  /** By the clocks of the places; by that of Greenwich where both say how far they are from it. */
  private static Optional<Relation> byMinute(EdtfDate one, EdtfDate other) {
    boolean zones = one.zone() != null && other.zone() != null;
    Optional<LocalDateTime> a = minute(one, zones);
    Optional<LocalDateTime> b = minute(other, zones);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    int order = a.get().compareTo(b.get());
    return Optional.of(order < 0 ? BEFORE : order > 0 ? AFTER : SAME);
  }

  private static Optional<LocalDateTime> minute(EdtfDate date, boolean zones) {
    LocalTime time = date.time();
    ZoneOffset zone = date.zone();
    int ahead = zones && zone != null ? zone.getTotalSeconds() : 0;
    return time == null
        ? Optional.empty()
        : date.bounds().map(days -> days.first().atTime(time).minusSeconds(ahead));
  }

  /** A minute is during its day, though both have the same bounds. */
  private static Relation byPrecision(Edtf one, Edtf other) {
    boolean finer = one.precision() == Precision.HOUR;
    boolean otherFiner = other.precision() == Precision.HOUR;
    if (finer == otherFiner) {
      return SAME;
    }
    return finer ? DURING : CONTAINS;
  }
}
