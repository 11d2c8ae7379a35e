package org.audiatur.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader expects, and what an output may write for it. */
class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Blake                | Captain John Blake
          рота                 | две роты
          Суворов              | А. В. Суворовым
          7 дивизия            | 7-й кавалерийской дивизии
          XII корпус           | 12-й корпус
          Lefèvre              | General Lefevre
          450                  | 450
          1762-08-13           | 1762-08-13
          1762-08-13           | 1762-08
          1762-08-13T05:00     | 1762-08-13
          1762-08-13T05:00     | 1762-08-13T05:00
          1762-08~             | 1762-08-31/1762-09-02
          ../1762-08-15        | ../1762-08-15
          """)
  void sayTheSame(String expected, String found) {
    assertThat(Values.same(expected, found)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Blake                | Captain John Drake
          армия                | армяне
          7 дивизия            | 17-й дивизии
          XII корпус           | 11-й корпус
          450                  | 4500
          1762-08-13           | 1762-08-14
          1762-08-13           | 1762
          1762-08-13T05:00     | 1762-08-13T06:00
          1762-08-13           | ../1762-08-15
          the left wing        | the right wing
          """)
  void sayAnotherThing(String expected, String found) {
    assertThat(Values.same(expected, found)).isFalse();
  }
}
