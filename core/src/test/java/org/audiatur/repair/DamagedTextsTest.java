package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "ru-scholarly-soft-hyphens-lost, line-end-hyphen",
    "ru-order-letter-spacing, letter-spacing",
    "ru-memoir-running-heads, running-head",
    "ru-memoir-running-heads, wrapped-line",
    "ru-letter-digits, digit-for-letter",
    "ru-letter-digits, letter-for-digit",
    "ru-old-spelling-hyphens, line-end-hyphen",
    "ru-report-small-caps, letter-case",
    "ru-newspaper-look-alikes, look-alike",
    "ru-newspaper-decomposed, accent",
    "ru-notes-references, note-reference",
    "ru-quotes-lost-marks, lost-quote",
    "ru-quotes-lost-marks, lost-mark",
    "ru-quotes-lost-marks, lost-in-word",
    "uk-history-hyphens-and-apostrophes, line-end-hyphen",
    "uk-history-hyphens-and-apostrophes, lost-in-word",
    "uk-report-small-caps, letter-case",
    "en-scholarly-ligatures-and-hyphens, ligature",
    "en-scholarly-ligatures-and-hyphens, line-end-hyphen",
    "en-memoir-invisible, invisible-character",
    "en-memoir-invisible, space",
    "en-memoir-invisible, line-end",
    "en-memoir-invisible, soft-hyphen",
    "ru-mixed-expedition, byte-order-mark",
    "ru-mixed-expedition, running-head",
    "ru-mixed-expedition, look-alike",
    "ru-mixed-expedition, note-reference",
  })
  void theChainUndoesAllDamageAndWithoutTheRuleSomeStays(String name, String rule)
      throws IOException {
    String damaged = read(name + ".damaged.txt");
    String clean = read(name + ".clean.txt");
    double before = errorRate(damaged, clean);
    double after = errorRate(repair(REPAIRER, damaged), clean);
    double without = errorRate(repair(REPAIRER.without(List.of(rule)), damaged), clean);
    String rates =
        "%s, error rate before %.4f, after %.4f, without %s %.4f"
            .formatted(name, before, after, rule, without);
    assertThat(after).as(rates).isZero();
    assertThat(without).as(rates).isPositive();
    assertThat(before).as(rates).isGreaterThan(after);
  }

  private static String repair(Repairer repairer, String damaged) {
    ReadingText reading = repairer.repair(SourceText.of("damaged", damaged));
    assertThat(reading.stripped()).isEqualTo(damaged);
    return reading.text();
  }

  /** Characters to change, add or leave out, per character of the clean text. */
  private static double errorRate(String text, String clean) {
    int[] row = new int[clean.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= text.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (text.charAt(i - 1) == clean.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return (double) row[clean.length()] / clean.length();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = DamagedTextsTest.class.getResourceAsStream("damaged/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
