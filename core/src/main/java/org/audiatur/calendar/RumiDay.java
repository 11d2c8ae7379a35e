package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day by the Rumi (fiscal) calendar of the Ottoman Empire, 1840 to 1925: Julian days and years
 * that begin in March, till 15 February 1332; then Gregorian days, and from 1334 (1918) years from
 * January.
 *
 * @param year 1256 to 1341
 * @param month 1 January to 12 December
 * @param day of the month
 */
public record RumiDay(int year, int month, int day) {

  private static final int FIRST = 1256;
  private static final int LAST = 1341;
  private static final int GREGORIAN_FROM = 1333;
  private static final int AHEAD = 584;
  private static final int MARCH = 3;

  public RumiDay {
    if (!months(year).contains(month) || day < 1 || day > length(year, month)) {
      throw new IllegalArgumentException(
          "No day "
              + day
              + "."
              + month
              + "."
              + year
              + " in the Rumi calendar: expected a year from 1256 to 1341, but not 16 to 29 February"
              + " 1332, nor January or February 1333. Maybe the year is one of the Hijra.");
    }
  }

  /** The months of a year in their order; none for a year that the calendar does not have. */
  public static List<Integer> months(int year) {
    if (year < FIRST || year > LAST) {
      return List.of();
    }
    if (year > GREGORIAN_FROM) {
      return IntStream.rangeClosed(1, 12).boxed().toList();
    }
    return IntStream.rangeClosed(MARCH, year == GREGORIAN_FROM ? 12 : 14)
        .map(month -> (month - 1) % 12 + 1)
        .boxed()
        .toList();
  }

  /** How many days a month has. */
  public static int length(int year, int month) {
    if (year == GREGORIAN_FROM - 1 && month == 2) {
      return 15;
    }
    int civil = year + AHEAD + (year < GREGORIAN_FROM && month < MARCH ? 1 : 0);
    boolean leap = year < GREGORIAN_FROM ? civil % 4 == 0 : Year.isLeap(civil);
    return Month.of(month).length(leap);
  }

  /** The same day in the Gregorian calendar. */
  public LocalDate gregorian() {
    if (year >= GREGORIAN_FROM) {
      return LocalDate.of(year + AHEAD, month, day);
    }
    return new JulianDay(year + AHEAD + (month < MARCH ? 1 : 0), month, day).gregorian();
  }
}
