package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JulianDayTest {

  /**
   * Days around which calendars were changed or a leap day fell out, with the dates that history
   * books give.
   */
  @ParameterizedTest
  @CsvSource({
    "1582-10-04, 1582-10-14",
    "1582-10-05, 1582-10-15",
    "1582-10-15, 1582-10-25",
    "1700-02-18, 1700-02-28",
    "1700-02-19, 1700-03-01",
    "1700-02-29, 1700-03-11",
    "1752-09-02, 1752-09-13",
    "1752-09-03, 1752-09-14",
    "1752-09-14, 1752-09-25",
    "1812-08-26, 1812-09-07",
    "1825-12-14, 1825-12-26",
    "1855-02-18, 1855-03-02",
    "1900-02-16, 1900-02-28",
    "1900-02-17, 1900-03-01",
    "1900-02-28, 1900-03-12",
    "1900-02-29, 1900-03-13",
    "1900-03-01, 1900-03-14",
    "1905-01-09, 1905-01-22",
    "1917-02-27, 1917-03-12",
    "1917-10-25, 1917-11-07",
    "1918-01-31, 1918-02-13",
    "1918-02-01, 1918-02-14",
    "1918-02-28, 1918-03-13",
    "1918-03-01, 1918-03-14",
  })
  void isKnownFromHistoryBooks(String julian, LocalDate gregorian) {
    String[] parts = julian.split("-");
    JulianDay day =
        new JulianDay(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    assertThat(day.gregorian()).isEqualTo(gregorian);
    assertThat(JulianDay.of(gregorian)).isEqualTo(day);
  }

  /**
   * Every day of the year, both ways, against Julian day numbers reckoned by the textbook formulas
   * below.
   */
  @ParameterizedTest
  @ValueSource(ints = {1582, 1699, 1700, 1752, 1800, 1899, 1900, 1917, 1918, 2000})
  void agreesWithDayNumbersForAWholeYear(int year) {
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      JulianDay julian = JulianDay.of(day);
      assertThat(julianDayNumber(julian)).as("%s", day).isEqualTo(gregorianDayNumber(day));
      assertThat(julian.gregorian()).isEqualTo(day);
    }
  }

  /**
   * The JDK's old calendar, told to change on the day on which a country did: as it counts the days
   * around the change, so do we, in both directions.
   */
  @ParameterizedTest
  @CsvSource({
    "1582-10-15, 1582-10-04",
    "1700-03-01, 1700-02-18",
    "1752-09-14, 1752-09-02",
    "1916-04-14, 1916-03-31",
    "1918-02-14, 1918-01-31",
    "1918-03-01, 1918-02-15",
    "1918-05-01, 1918-04-17",
    "1919-04-14, 1919-03-31",
    "1923-03-01, 1923-02-15",
  })
  void changesAsTheOldCalendarOfTheJdk(LocalDate firstNew, String lastOld) {
    GregorianCalendar reference = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    reference.setGregorianChange(Date.from(firstNew.atStartOfDay(ZoneOffset.UTC).toInstant()));
    for (int back = 1; back <= 400; back++) {
      LocalDate day = firstNew.minusDays(back);
      reference.setTimeInMillis(day.toEpochDay() * 86_400_000L);
      JulianDay expected =
          new JulianDay(
              reference.get(Calendar.YEAR),
              reference.get(Calendar.MONTH) + 1,
              reference.get(Calendar.DAY_OF_MONTH));
      assertThat(JulianDay.of(day)).as("%s", day).isEqualTo(expected);
      assertThat(expected.gregorian()).isEqualTo(day);
    }
    assertThat(JulianDay.of(firstNew.minusDays(1))).hasToString(lastOld + " (Julian)");
  }

  @Test
  void knowsHowFarTheCalendarsAreApart() {
    assertThat(new JulianDay(1699, 12, 31).difference()).isEqualTo(10);
    assertThat(new JulianDay(1709, 6, 27).difference()).isEqualTo(11);
    assertThat(new JulianDay(1812, 8, 26).difference()).isEqualTo(12);
    assertThat(new JulianDay(1918, 1, 31).difference()).isEqualTo(13);
    assertThat(new JulianDay(2020, 2, 29).difference()).isEqualTo(13);
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JulianDay(1918, 2, 30))
        .withMessageContaining("30.2.1918")
        .withMessageContaining("Maybe");
    assertThat(new JulianDay(1900, 2, 29)).hasToString("1900-02-29 (Julian)");
  }

  /** Day number of a Julian date: shift the year to begin in March, count four-year blocks. */
  private static long julianDayNumber(JulianDay day) {
    int a = (14 - day.month()) / 12;
    long y = day.year() + 4800L - a;
    int m = day.month() + 12 * a - 3;
    return day.day() + (153L * m + 2) / 5 + 365 * y + y / 4 - 32083;
  }

  /**
   * Day number of a Gregorian date by the same reckoning, without the leap days of three centuries
   * in four.
   */
  private static long gregorianDayNumber(LocalDate day) {
    int a = (14 - day.getMonthValue()) / 12;
    long y = day.getYear() + 4800L - a;
    int m = day.getMonthValue() + 12 * a - 3;
    return day.getDayOfMonth() + (153L * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
  }
}
