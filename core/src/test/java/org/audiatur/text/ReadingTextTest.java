package org.audiatur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 * original  а р -⏎м и я   у ш л 😀 а
 *           0 1 2 3 4 5 6 7 8 9 10 12
 * reading   а р м и я   у ш л 😀 а
 *           0 1 2 3 4 5 6 7 8 9
 * </pre>
 */
class ReadingTextTest {

  private static final String ORIGINAL = "ар-\nмия ушл\ud83d\ude00а";
  private static final ReadingText READING =
      ReadingText.of(
          SourceText.of("t", ORIGINAL), List.of(new Repair(2, 4, "", "hyphen", "broken word")));

  @Test
  void aPassageHoldsTheOriginalWordsInCodePoints() {
    assertThat(READING.text()).isEqualTo("армия ушл\ud83d\ude00а");
    assertThat(READING.passage(Span.of(0, 5))).isEqualTo(new Passage(0, 7, "ар-\nмия"));
    assertThat(READING.passage(Span.of(6, 12))).isEqualTo(new Passage(8, 13, "ушл\ud83d\ude00а"));
  }

  @Test
  void deletionsAtTheEdgesStayOutside() {
    assertThat(READING.passage(Span.of(0, 2)).text()).isEqualTo("ар");
    assertThat(READING.passage(Span.of(2, 5)).text()).isEqualTo("мия");
  }

  @Test
  void withoutTheRepairsTheOriginalIsThere() {
    assertThat(READING.stripped()).isEqualTo(ORIGINAL);
  }

  @Test
  void idsDependOnThePlaceInTheOriginalOnly() {
    ReadingText unrepaired = ReadingText.unrepaired(SourceText.of("other name", ORIGINAL));
    assertThat(READING.id("mention", Span.of(6, 9), "PER", 0))
        .isEqualTo(unrepaired.id("mention", Span.of(8, 11), "PER", 0));
  }

  @Test
  void repairsMayNotOverlap() {
    assertThatThrownBy(
            () ->
                ReadingText.of(
                    SourceText.of("report.txt", "слово"),
                    List.of(new Repair(0, 3, "", "a", "x"), new Repair(2, 4, "", "b", "y"))))
        .hasMessageContaining("report.txt")
        .hasMessageContaining("overlaps");
  }
}
