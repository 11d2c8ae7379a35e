package org.audiatur.timeline;

import java.time.LocalDate;
import org.audiatur.calendar.DateInterval;

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

  @Override
  public int compareTo(Range other) {
    int byLeast = Long.compare(least, other.least);
    return byLeast != 0 ? byLeast : Long.compare(most, other.most);
  }
}
