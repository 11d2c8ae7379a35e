package org.audiatur.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;

/**
 * From at least to at most so many steps; {@link #OPEN_START} and {@link #OPEN_END} where there is
 * no such bound.
 *
 * @param least lower bound, included
 * @param most upper bound, included
 */
public record Range(long least, long most) implements Comparable<Range> {

  public static final long OPEN_START = Long.MIN_VALUE;
  public static final long OPEN_END = Long.MAX_VALUE;

  /** How many minutes a day has. */
  public static final long DAY = 24 * 60;

  private static final long HOUR = 60;

  public Range {
    if (most < least) {
      throw new IllegalArgumentException(
          "A range needs least <= most, got "
              + least
              + " to "
              + most
              + ". Maybe the two are swapped.");
    }
  }

  /** The days of an interval, counted from 1970-01-01. */
  public static Range of(DateInterval days) {
    return new Range(
        days.first().equals(LocalDate.MIN) ? OPEN_START : days.first().toEpochDay(),
        days.last().equals(LocalDate.MAX) ? OPEN_END : days.last().toEpochDay());
  }

  /** The minutes of an interval, from the first of its first day to the last of its last. */
  public static Range minutes(DateInterval days) {
    return new Range(
        days.first().equals(LocalDate.MIN) ? OPEN_START : days.first().toEpochDay() * DAY,
        days.last().equals(LocalDate.MAX) ? OPEN_END : (days.last().toEpochDay() + 1) * DAY - 1);
  }

  /**
   * The minutes that a date leaves open; an hour for a time of day, which sources round. Empty
   * where its year is unknown.
   */
  public static Optional<Range> minutes(Edtf date) {
    if (date instanceof EdtfDate moment && moment.time() != null) {
      long start = moment.time().toSecondOfDay() / 60;
      return moment
          .bounds()
          .map(day -> minutes(day).least() + start)
          .map(from -> new Range(from - HOUR / 2, from + HOUR / 2 - 1));
    }
    return date.bounds().map(Range::minutes);
  }

  public boolean hasLeast() {
    return least != OPEN_START;
  }

  public boolean hasMost() {
    return most != OPEN_END;
  }

  /** As days counted from 1970-01-01. */
  public DateInterval days() {
    return new DateInterval(
        hasLeast() ? LocalDate.ofEpochDay(least) : LocalDate.MIN,
        hasMost() ? LocalDate.ofEpochDay(most) : LocalDate.MAX);
  }

  /** As the days of minutes counted from 1970-01-01. */
  public DateInterval daysOfMinutes() {
    return new DateInterval(
        hasLeast() ? LocalDate.ofEpochDay(Math.floorDiv(least, DAY)) : LocalDate.MIN,
        hasMost() ? LocalDate.ofEpochDay(Math.floorDiv(most, DAY)) : LocalDate.MAX);
  }

  @Override
  public int compareTo(Range other) {
    int byLeast = Long.compare(least, other.least);
    return byLeast != 0 ? byLeast : Long.compare(most, other.most);
  }
}
