package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A closed interval of Gregorian days; {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for
 * open or unknown ends.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record DateInterval(LocalDate first, LocalDate last) {

  public DateInterval {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "An interval ends on or after the day it begins, got " + first + " to " + last);
    }
  }

  /** A single day. */
  public static DateInterval of(LocalDate day) {
    return new DateInterval(day, day);
  }

  public boolean overlaps(DateInterval other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public boolean encloses(DateInterval other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** True if it has both ends. */
  public boolean isBounded() {
    return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
  }

  /** How many days it has, ends included; {@link Long#MAX_VALUE} for an open one. */
  public long days() {
    return isBounded() ? ChronoUnit.DAYS.between(first, last) + 1 : Long.MAX_VALUE;
  }

  /** How many days lie between the two; 0 where they overlap, 1 for neighbours. */
  public long daysApart(DateInterval other) {
    if (overlaps(other)) {
      return 0;
    }
    return last.isBefore(other.first)
        ? ChronoUnit.DAYS.between(last, other.first)
        : ChronoUnit.DAYS.between(other.last, first);
  }

  /** The days of both; empty where there is none. */
  public Optional<DateInterval> intersection(DateInterval other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new DateInterval(from, to));
  }

  /** The shortest interval that encloses both. */
  public DateInterval span(DateInterval other) {
    return new DateInterval(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }
}
