package org.audiatur.system;

import java.time.Duration;
import java.time.LocalDateTime;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.EdtfDate;
import org.jspecify.annotations.Nullable;

/** When something happened, to the hour where the hour is told; the end is not part of it. */
record Moment(LocalDateTime start, LocalDateTime end) {

  private static final int LONGEST_DAYS = 31;

  /** Null for what has no date or one of more than a month. */
  static @Nullable Moment of(Ledger.Told told) {
    DateInterval days = told.days();
    if (days == null || !days.isBounded() || days.days() > LONGEST_DAYS) {
      return null;
    }
    if (told.date() instanceof EdtfDate day && day.time() != null && days.days() == 1) {
      LocalDateTime at = days.first().atTime(day.time());
      return new Moment(at, at);
    }
    return new Moment(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay());
  }

  boolean isOneDay() {
    return Duration.between(start, end).toHours() <= 24;
  }

  /** True if it may have been at the same time as another. */
  boolean meets(Moment other) {
    return equals(other) || start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** The most hours that may lie between this and a later moment. */
  double hoursTo(Moment later) {
    return Math.abs(Duration.between(start, later.end).toMinutes()) / 60.0;
  }
}
