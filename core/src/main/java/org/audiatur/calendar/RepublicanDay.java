package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day of the French Republican calendar: twelve months of thirty days from Vendémiaire, then five
 * or six complementary days. In use until 31 December 1805 (10 Nivôse XIV); the Commune of 1871
 * took it up again for a few weeks, in the year 79.
 *
 * @param year of the Republic, 1 to 14
 * @param month 1 Vendémiaire to 12 Fructidor; 13 the complementary days
 * @param day of the month
 */
public record RepublicanDay(int year, int month, int day) {

  private static final int MONTH_DAYS = 30;
  private static final int COMPLEMENTARY = 13;
  private static final int LAST_YEAR = 14;

  /** In which the year I began. */
  private static final int BEFORE = 1791;

  /** Of September; the year began with the day of the equinox at Paris. */
  private static final int[] NEW_YEARS = {22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23};

  private static final LocalDate LAST = LocalDate.of(1805, 12, 31);

  public RepublicanDay {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException(
          "No day "
              + day
              + "."
              + month
              + "."
              + year
              + " in the Republican calendar: expected a year from 1 to 14, a month from 1 to 13, a"
              + " day that it has, and none after 10 Nivôse XIV. Maybe the year is a Gregorian"
              + " one.");
    }
  }

  /** True if the calendar, while it was in use, had such a day. */
  public static boolean exists(int year, int month, int day) {
    return year >= 1
        && year <= LAST_YEAR
        && month >= 1
        && month <= COMPLEMENTARY
        && day >= 1
        && day <= length(year, month)
        && !day(year, month, day).isAfter(LAST);
  }

  /** The day of a month that fell into a year of the Gregorian calendar. */
  public static Optional<RepublicanDay> in(int gregorianYear, int month, int day) {
    for (int year = gregorianYear - BEFORE - 1; year <= gregorianYear - BEFORE; year++) {
      if (exists(year, month, day) && day(year, month, day).getYear() == gregorianYear) {
        return Optional.of(new RepublicanDay(year, month, day));
      }
    }
    return Optional.empty();
  }

  /** How many days a month has. */
  public static int length(int year, int month) {
    if (month < COMPLEMENTARY) {
      return MONTH_DAYS;
    }
    boolean last = year == LAST_YEAR;
    long days = last ? 365 : ChronoUnit.DAYS.between(newYear(year), newYear(year + 1));
    return Math.toIntExact(days) - (COMPLEMENTARY - 1) * MONTH_DAYS;
  }

  private static LocalDate newYear(int year) {
    return Year.of(BEFORE + year).atMonth(9).atDay(NEW_YEARS[year - 1]);
  }

  private static LocalDate day(int year, int month, int day) {
    return newYear(year).plusDays((month - 1L) * MONTH_DAYS + day - 1);
  }

  /** The same day in the Gregorian calendar. */
  public LocalDate gregorian() {
    return day(year, month, day);
  }
}
