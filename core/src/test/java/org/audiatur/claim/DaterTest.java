package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date a claim has. */
class DaterTest {

  private static final Engine ENGINE = new Engine(Packs.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4 мая 1915 года полк *занял* город.|1915-05-04",
        "Полк *отошел* к реке, закрепился и держал мост до 4 мая 1915 года.|none",
        "4 мая 1915 года прибыл отряд под *командованием* Миллера.|none",
        "4 мая 1915 года открылся съезд. Съезд *постановил* закрыть порт.|1915-05-04",
        "4 мая 1915 года открылся съезд. Крейсер *обстрелял* порт.|none",
        "В *телеграмме* Деникина, адресованной послу, от 7 марта 1920 года, говорилось о мире.|1920-03-07",
      })
  void aClaimHasTheDateOfItsPhraseItsClauseOrItsScene(String marked, String date) {
    int trigger = marked.indexOf('*');
    Dating dating =
        ENGINE
            .read(SourceText.of("example.txt", marked.replace("*", "") + "\n"))
            .account()
            .claims()
            .stream()
            .filter(c -> c.trigger().start() == trigger)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No claim at the marked word of: " + marked))
            .date();
    assertThat(dating == null ? "none" : dating.edtf().toString()).isEqualTo(date);
  }
}
