package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IslamicDaysTest {

  /** Days that history books give by both calendars, and the first day of the era. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 0622-07-19",
    "857, 5, 20, 1453-06-07",
    "1326, 6, 24, 1908-07-24",
    "1336, 9, 1, 1918-06-10",
    "1400, 1, 1, 1979-11-21",
  })
  void reckonsTheIslamicCalendarByTables(int year, int month, int day, LocalDate gregorian) {
    assertThat(new HijriDay(year, month, day).gregorian()).isEqualTo(gregorian);
  }

  /** The JDK has the months of Umm al-Qura, begun by the moon: never more than two days away. */
  @Test
  void staysNearTheMonthsOfUmmAlQura() {
    for (int year = 1301; year <= 1500; year++) {
      for (int month = 1; month <= 12; month++) {
        LocalDate other = LocalDate.from(HijrahDate.of(year, month, 1));
        LocalDate ours = new HijriDay(year, month, 1).gregorian();
        assertThat(Math.abs(ChronoUnit.DAYS.between(ours, other)))
            .as("%s-%s", year, month)
            .isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void followsDayUponDay() {
    LocalDate next = new HijriDay(1, 1, 1).gregorian();
    for (int year = 1; year <= 1500; year++) {
      for (int month = 1; month <= 12; month++) {
        assertThat(new HijriDay(year, month, 1).gregorian())
            .as("%s-%s", year, month)
            .isEqualTo(next);
        next = next.plusDays(HijriDay.length(year, month));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1325, 3, 31, 1909-04-13",
    "1325, 2, 28, 1910-03-13",
    "1324, 7, 10, 1908-07-23",
    "1332, 2, 15, 1917-02-28",
    "1333, 3, 1, 1917-03-01",
    "1333, 12, 31, 1917-12-31",
    "1334, 1, 1, 1918-01-01",
    "1334, 10, 30, 1918-10-30",
  })
  void readsTheOttomanFiscalCalendar(int year, int month, int day, LocalDate gregorian) {
    assertThat(new RumiDay(year, month, day).gregorian()).isEqualTo(gregorian);
  }

  @Test
  void leavesNoDayOutOfTheFiscalYears() {
    LocalDate next = new RumiDay(1256, 3, 1).gregorian();
    for (int year = 1256; year <= 1341; year++) {
      for (int month : RumiDay.months(year)) {
        assertThat(new RumiDay(year, month, 1).gregorian())
            .as("%s-%s", year, month)
            .isEqualTo(next);
        next = next.plusDays(RumiDay.length(year, month));
      }
    }
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HijriDay(1337, 2, 30))
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RumiDay(1332, 2, 16))
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RumiDay(1918, 2, 16))
        .withMessageContaining("Maybe");
  }
}
