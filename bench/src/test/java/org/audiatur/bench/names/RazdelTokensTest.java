package org.audiatur.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars stand where razdel's rules cut; sentences are our own. */
class RazdelTokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Военно-полевой| |суд|",
        "кто-| |то|",
        "№| |7| |на| |0.5|л|",
        "3,14| |и| |50/64| |см³|",
        "и|.|т|.|д|.|",
        "Ну|...| |да|?!| |(|нет|)|",
        "РКП|(|б|)| |и| |Yahoo!| |Inc|.|",
        "ABC|д| |Δσ| |имя_файла|",
        "2-й| |1918–1920| |гг|.|",
        "так| |:|-|)| |:)| |вот|",
        "--| |***|",
        "Iskra|Искра|2|го|",
        "«|Заря|»|,| |„|а|“|"
      })
  void cutsWhereRazdelCuts(String barred) {
    String text = barred.replace("|", "");
    assertThat(shown(text)).isEqualTo(barred.replace("| |", " ").replaceAll("\\|$", ""));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int done = 0;
    for (var token : RazdelTokens.of(text)) {
      String gap = text.substring(done, token.start());
      shown.append(done > 0 && gap.isEmpty() ? "|" : gap).append(token.in(text));
      done = token.end();
    }
    return shown.chars().mapToObj(Character::toString).collect(Collectors.joining());
  }
}
