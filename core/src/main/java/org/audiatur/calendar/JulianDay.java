package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import org.threeten.extra.chrono.JulianDate;

/**
 * A day of the Julian calendar (Old Style), for any year: the calendar is extended to years in
 * which nobody used it.
 *
 * @param year proleptic year
 * @param month 1 to 12
 * @param day day of the month, 29 February in every fourth year
 */
public record JulianDay(int year, int month, int day) {

  /** From here on days are counted in {@link LocalDate#ofEpochDay}. */
  private static final long EPOCH = 2_440_588;

  public JulianDay {
    if (month < 1 || month > 12 || day < 1 || day > days(year, month)) {
      throw new IllegalArgumentException(
          "No day "
              + day
              + "."
              + month
              + "."
              + year
              + " in the Julian calendar: expected a month from 1 to 12 and a day that it has."
              + " Maybe day and month are swapped.");
    }
  }

  private static int days(int year, int month) {
    return Month.of(month).length(year % 4 == 0);
  }

  /** The Julian date of a Gregorian day. */
  public static JulianDay of(LocalDate gregorian) {
    JulianDate date = JulianDate.from(gregorian);
    return new JulianDay(
        date.get(ChronoField.YEAR),
        date.get(ChronoField.MONTH_OF_YEAR),
        date.get(ChronoField.DAY_OF_MONTH));
  }

  /** The same day in the Gregorian calendar: a year counted from March has its odd day last. */
  public LocalDate gregorian() {
    long late = month < 3 ? 1 : 0;
    long years = year + 4800 - late;
    long months = month + 12 * late - 3;
    long number = day + (153 * months + 2) / 5 + 365 * years + Math.floorDiv(years, 4) - 32_083;
    return LocalDate.ofEpochDay(number - EPOCH);
  }

  /**
   * By how many days the Gregorian calendar is ahead on this day: 12 in the 19th century, 13 in the
   * 20th and 21st.
   */
  public int difference() {
    long asIfGregorian = LocalDate.of(year, month, 1).toEpochDay() + day - 1;
    return Math.toIntExact(gregorian().toEpochDay() - asIfGregorian);
  }

  @Override
  public String toString() {
    return EdtfDate.digits(year, month, day) + " (Julian)";
  }
}
