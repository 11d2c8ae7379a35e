package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small texts, each damaged in one way or several, and what they said before: {@code
 * NAME.damaged.txt}, {@code NAME.clean.txt}.
 */
class DamagedTextsTest {

  private static final Repairer REPAIRER = new Repairer(Packs.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ru-soft-hyphens-lost",
        "ru-running-heads",
        "ru-small-caps",
        "ru-look-alikes",
        "ru-digits-and-letters",
        "ru-note-references",
        "ru-decomposed",
        "ru-old-spelling",
        "ru-mixed",
        "uk-hyphens",
        "uk-small-caps",
        "en-ligatures-and-hyphens",
      })
  void theCleanTextComesBack(String name) throws IOException {
    SourceText damaged = SourceText.of(name, read(name + ".damaged.txt"));
    ReadingText reading = REPAIRER.repair(damaged);
    assertThat(reading.text()).isEqualTo(read(name + ".clean.txt"));
    assertThat(reading.stripped()).isEqualTo(damaged.text());
  }

  private static String read(String file) throws IOException {
    try (InputStream in = DamagedTextsTest.class.getResourceAsStream("damaged/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
