package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

  /** Easter as calendars print it: western, Orthodox. */
  @ParameterizedTest
  @CsvSource({
    "1745, 1745-04-18, 1745-04-25",
    "1900, 1900-04-15, 1900-04-22",
    "1916, 1916-04-23, 1916-04-23",
    "1917, 1917-04-08, 1917-04-15",
    "1918, 1918-03-31, 1918-05-05",
    "1919, 1919-04-20, 1919-04-20",
    "1920, 1920-04-04, 1920-04-11",
    "1943, 1943-04-25, 1943-04-25",
    "2000, 2000-04-23, 2000-04-30",
    "2024, 2024-03-31, 2024-05-05",
  })
  void bothChurches(int year, LocalDate western, LocalDate eastern) {
    assertThat(Easter.western(year)).isEqualTo(western);
    assertThat(Easter.eastern(year)).isEqualTo(eastern);
  }

  @Test
  void isASundayAndTheOrthodoxOneNeverEarlier() {
    for (int year = 1583; year <= 2199; year++) {
      LocalDate western = Easter.western(year);
      LocalDate eastern = Easter.eastern(year);
      assertThat(western.getDayOfWeek()).as("%s", year).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(eastern.getDayOfWeek()).as("%s", year).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(eastern).as("%s", year).isAfterOrEqualTo(western);
    }
  }
}
