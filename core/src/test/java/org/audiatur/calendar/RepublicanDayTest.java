package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepublicanDayTest {

  /** Days that histories of the Revolution give by both calendars. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1792-09-22",
    "2, 9, 22, 1794-06-10",
    "2, 11, 9, 1794-07-27",
    "3, 7, 12, 1795-04-01",
    "3, 9, 1, 1795-05-20",
    "4, 1, 13, 1795-10-05",
    "5, 12, 18, 1797-09-04",
    "6, 8, 22, 1798-05-11",
    "7, 9, 30, 1799-06-18",
    "8, 2, 18, 1799-11-09",
    "9, 4, 3, 1800-12-24",
    "13, 3, 11, 1804-12-02",
    "14, 4, 10, 1805-12-31",
  })
  void isADayOfTheGregorianCalendar(int year, int month, int day, LocalDate gregorian) {
    assertThat(new RepublicanDay(year, month, day).gregorian()).isEqualTo(gregorian);
    assertThat(RepublicanDay.in(gregorian.getYear(), month, day))
        .contains(new RepublicanDay(year, month, day));
  }

  /** From one day to the next, without a gap, until the calendar was given up. */
  @Test
  void daysFollowEachOther() {
    LocalDate next = LocalDate.of(1792, 9, 22);
    for (int year = 1; year <= 14; year++) {
      for (int month = 1; month <= 13; month++) {
        for (int day = 1; day <= 30 && RepublicanDay.exists(year, month, day); day++) {
          assertThat(new RepublicanDay(year, month, day).gregorian()).isEqualTo(next);
          next = next.plusDays(1);
        }
      }
    }
    assertThat(next).isEqualTo("1806-01-01");
  }

  @Test
  void onlyTheThirdSeventhAndEleventhYearHaveASixthComplementaryDay() {
    for (int year = 1; year <= 13; year++) {
      assertThat(RepublicanDay.length(year, 13)).isEqualTo(year % 4 == 3 ? 6 : 5);
    }
  }

  @Test
  void saysWhichDayThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RepublicanDay(1799, 2, 18))
        .withMessageContaining("18.2.1799")
        .withMessageContaining("Maybe the year is a Gregorian one");
  }
}
