package org.audiatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void codePointsAreCountedAsANaiveCountDoes() {
    Random random = new Random(1918);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.appendCodePoint(
          random.nextInt(10) == 0 ? 0x1F600 + random.nextInt(64) : 'а' + random.nextInt(32));
    }
    SourceText source = SourceText.of("random", text.toString());
    for (int i = 0; i <= text.length(); i += 1 + random.nextInt(7)) {
      assertThat(source.codePoint(i))
          .as("at %d", i)
          .isEqualTo(text.toString().codePointCount(0, i));
    }
    assertThat(source.length()).isEqualTo(text.toString().codePointCount(0, text.length()));
  }

  @Test
  void theNameIsOnlyALabel() {
    assertThat(SourceText.of("a.txt", "Слово").sha256())
        .isEqualTo(SourceText.of("b.txt", "Слово").sha256());
  }
}
