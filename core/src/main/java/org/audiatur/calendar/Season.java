package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The parts of a year that EDTF numbers from 21 to 41, by whole months: seasons as such (taken as
 * northern), northern, southern, quarters, thirds, halves.
 */
final class Season {

  static final int FIRST = 21;
  static final int LAST = 41;
  private static final int NORTHERN = 25;
  private static final int SOUTHERN = 29;
  private static final int QUARTERS = 33;
  private static final int THIRDS = 37;
  private static final int HALVES = 40;
  private static final int MARCH = 3;
  private static final int SEPTEMBER = 9;

  private Season() {}

  static boolean isOne(int number) {
    return number >= FIRST && number <= LAST;
  }

  /** The days of a season; one that begins in December ends in the next year. */
  static DateInterval days(int year, int season) {
    if (season >= HALVES) {
      return months(year, 1 + 6 * (season - HALVES), 6);
    }
    if (season >= THIRDS) {
      return months(year, 1 + 4 * (season - THIRDS), 4);
    }
    if (season >= QUARTERS) {
      return months(year, 1 + 3 * (season - QUARTERS), 3);
    }
    return season >= SOUTHERN
        ? months(year, SEPTEMBER + 3 * (season - SOUTHERN), 3, season >= SOUTHERN + 2)
        : months(year, MARCH + 3 * ((season - FIRST) % (NORTHERN - FIRST)), 3);
  }

  private static DateInterval months(int year, int first, int count) {
    return months(year, first, count, false);
  }

  /** Southern autumn and winter are those of the year itself, not those that follow its spring. */
  private static DateInterval months(int year, int first, int count, boolean yearBefore) {
    YearMonth begin = YearMonth.of(year - (yearBefore ? 1 : 0), 1).plusMonths(first - 1L);
    LocalDate end = begin.plusMonths(count - 1L).atEndOfMonth();
    return new DateInterval(begin.atDay(1), end);
  }
}
