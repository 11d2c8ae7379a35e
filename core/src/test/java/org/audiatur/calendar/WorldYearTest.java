package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldYearTest {

  @ParameterizedTest
  @CsvSource({
    "7000, 9, [1491]",
    "7156, 6, [1648]",
    "7156, 9, [1647]",
    "7208, 12, [1699]",
    "7208, 1, [1700]",
    "6496, 5, [988]",
    "6745, 12, '[1236, 1237]'",
    "6745, 2, '[1237, 1238]'",
  })
  void beginsInSeptemberAndInRusOfOldAlsoInMarch(int year, int month, String julian) {
    assertThat(new WorldYear(year).yearsOf(month)).hasToString(julian);
  }

  @Test
  void lastsAYearWhereItsStyleIsKnownAndLongerWhereItIsNot() {
    assertThat(new WorldYear(7156).first() + "/" + new WorldYear(7156).last())
        .isEqualTo("1647-09/1648-08");
    assertThat(new WorldYear(6496).first() + "/" + new WorldYear(6496).last())
        .isEqualTo("0987-09/0989-02");
  }

  @Test
  void aYearFromChristIsNoYearFromTheCreation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorldYear(1648))
        .withMessageContaining("1648")
        .withMessageContaining("Maybe it counts from Christ already");
  }
}
