package org.audiatur.calendar;

import java.time.LocalDate;

/**
 * A day of the Islamic calendar, reckoned by tables (thirty years with eleven leap days, from
 * Friday 16 July 622, Julian). Months were begun by the sight of the moon, so the real day may lie
 * one before or after.
 *
 * @param year of the Hijra, from 1
 * @param month 1 Muharram to 12 Dhu al-Hijja
 * @param day 1 to 30
 */
public record HijriDay(int year, int month, int day) {

  private static final int CYCLE_YEARS = 30;
  private static final int YEAR_DAYS = 354;
  private static final long FIRST_DAY = LocalDate.of(622, 7, 19).toEpochDay();

  public HijriDay {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      throw new IllegalArgumentException(
          "No day "
              + day
              + "."
              + month
              + "."
              + year
              + " in the Islamic calendar: expected a year from 1 on, a month from 1 to 12 and a day"
              + " that it has. Maybe the year is one of another era.");
    }
  }

  /** How many days a month has by the tables. */
  public static int length(int year, int month) {
    return month == 12 && isLeap(year) || month % 2 == 1 ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return leapDays(year + 1) > leapDays(year);
  }

  /** Leap days before a year: of every thirty years the 2nd, 5th, 7th, 10th, 13th, 16th, … */
  private static int leapDays(int year) {
    return Math.floorDiv(3 + 11 * year, CYCLE_YEARS);
  }

  /** The same day in the Gregorian calendar, one day more or less. */
  public LocalDate gregorian() {
    long years = (long) (year - 1) * YEAR_DAYS + leapDays(year);
    int months = (59 * (month - 1) + 1) / 2;
    return LocalDate.ofEpochDay(FIRST_DAY + years + months + day - 1);
  }
}
