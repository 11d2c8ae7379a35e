package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.system.SystemEntry;
import org.junit.jupiter.api.Test;

/** Letters and their answers read from prose. */
class LettersReadTest {

  private static List<SystemEntry> entries(String text) {
    return TestEngine.entries("S4", text);
  }

  private static Object value(String text, String name) {
    return entries(text).getFirst().values().get(name);
  }

  @Test
  void aDispatchThatArrivesIsNoSecondOne() {
    assertThat(
            value(
                "On 21 May 1756 Admiral Byng wrote to the Admiralty that the island was past relief;"
                    + " his dispatch reached London on 23 June.",
                "dates"))
        .isEqualTo(List.of("1756-05-21"));
  }

  @Test
  void aRefusalAnswersADemandAndIsNone() {
    assertThat(
            value(
                "4 декабря 1917 года Совет народных комиссаров потребовал это прекратить и дал Раде сорок"
                    + " восемь часов. Рада ответила отказом.",
                "kinds"))
        .isEqualTo(List.of("demand", "answer"));
  }

  @Test
  void aLetterLeftUnansweredAnswersNothing() {
    assertThat(
            value(
                "1 октября 1761 года Левин письмом предложил Гейде сдать крепость. 2 октября комендант"
                    + " ответил отказом. Второе письмо, от 20 октября, осталось без ответа.",
                "answers"))
        .isEqualTo(List.of("answered", "is an answer", "left unanswered"));
  }
}
