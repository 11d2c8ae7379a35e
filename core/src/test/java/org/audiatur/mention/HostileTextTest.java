package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no one writes are still read, in a time that grows with their length only. */
@Timeout(120)
class HostileTextTest {

  private static final MarkedText TEXT = new MarkedText();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ы",
        "[",
        "(Иванов ",
        "А. ",
        "«",
        "1 ",
        "тысяч ",
        "Бакинский, ",
        "ЦК ",
        "Иван ",
        "-",
        "\u0301",
        "д. 5 "
      })
  void repetitionIsNoTrouble(String piece) {
    List<Mention> found = TEXT.mentions(piece.repeat(100_000 / piece.length()));

    assertThat(found).allSatisfy(mention -> assertThat(mention.span().isEmpty()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", ".", "[]", "()", "«»", "№"})
  void nothingIsFoundInNothing(String text) {
    assertThat(TEXT.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"НОВЫЙ ГОРОД СТОИТ НАД БОЛЬШОЙ РЕКОЙ И СПИТ"})
  void capitalsAloneMakeNoNames(String text) {
    assertThat(TEXT.mentions(text)).isEmpty();
  }
}
