package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name rule of the pack finds what its own example marks. */
class NameRulesTest {

  private static final MarkedText MARKED = new MarkedText();

  static Stream<List<String>> rules() {
    return Stream.of("ru", "uk", "en", "pl")
        .flatMap(code -> Packs.standard().field().table(code + "/name-rules").stream())
        .filter(rule -> !rule.get(5).equals("-"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExample(List<String> rule) {
    String example = rule.get(5);
    assertThat(MARKED.read(MarkedText.strip(example)))
        .as("rule %s", rule.getFirst())
        .isEqualTo(example);
  }
}
