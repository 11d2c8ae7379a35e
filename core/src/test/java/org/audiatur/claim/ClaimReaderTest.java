package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** What is read at all. */
class ClaimReaderTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<String> triggers(String text) {
    Reading reading = ENGINE.read(SourceText.of("test", text));
    String words = reading.account().text().text();
    return reading.account().claims().stream().map(c -> c.trigger().in(words)).toList();
  }

  @Test
  void aStretchWithoutEndIsNoSentenceAndTheSentencesBesideItAreRead() {
    String endless = "затем дивизия заняла высоту, " + "и роту, и взвод, ".repeat(300) + "и город.";
    assertThat(triggers("Дивизия взяла крепость.\n\n" + endless + "\n\nПолк отступил к реке."))
        .containsExactly("взяла", "отступил");
  }

  @Test
  void aSentenceMayBeginWithItsVerb() {
    assertThat(
            triggers("Advanced at dawn. Captured the fort and burned the village. Said nothing."))
        .contains("burned");
  }

  @Test
  void aLongSentenceOfALawIsRead() {
    String law = "Дивизия взяла крепость, " + "роту, взвод, ".repeat(50) + "обоз и город.";
    assertThat(triggers(law)).containsExactly("взяла");
  }
}
