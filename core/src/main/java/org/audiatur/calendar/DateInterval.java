package org.audiatur.calendar;

import java.time.LocalDate;

/**
 * A closed interval of Gregorian days; {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for open or unknown ends.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record DateInterval(LocalDate first, LocalDate last) {

  public DateInterval {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("An interval ends on or after the day it begins, got " + first + " to " + last);
    }
  }

  public boolean overlaps(DateInterval other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public boolean encloses(DateInterval other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }
}
