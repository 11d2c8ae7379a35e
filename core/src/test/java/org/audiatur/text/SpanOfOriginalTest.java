package org.audiatur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanOfOriginalTest {

  private static final SourceText SOURCE = SourceText.of("a.txt", "the re-\ntreat  began");
  private static final ReadingText READING =
      ReadingText.of(
          SOURCE,
          List.of(
              new Repair(6, 8, "", "line-end-hyphen", "broken word"),
              new Repair(13, 15, " ", "space", "two blanks")));

  @Test
  void aStretchOutsideRepairsIsTheSameWords() {
    assertThat(READING.read(READING.span(0, 3))).isEqualTo("the");
    assertThat(READING.read(READING.span(15, 20))).isEqualTo("began");
  }

  @Test
  void aStretchOverARepairIsWhatBecameOfIt() {
    assertThat(READING.read(READING.span(4, 13))).isEqualTo("retreat");
    assertThat(READING.read(READING.span(14, 15))).isEqualTo(" ");
  }

  @Test
  void nothingStandsForWhatWasTakenOut() {
    assertThat(READING.span(6, 8)).isEqualTo(Span.of(6, 6));
    assertThat(READING.span(7, 8)).isEqualTo(Span.of(6, 6));
  }

  @Test
  void aStretchBehindTheEndIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> READING.span(3, 99));
  }

  /** The reference walks through the repairs from the beginning. */
  @Test
  void eachCharacterStandsWhereTheWalkThroughAllRepairsFindsIt() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      ReadingText reading = random(random);
      int length = reading.source().text().length();
      for (int at = 0; at < length; at++) {
        assertThat(reading.span(at, at + 1))
            .as("seed %d, character %d of %s", seed, at, reading.repairs())
            .isEqualTo(slow(reading, at));
      }
    }
  }

  private static ReadingText random(Random random) {
    String text = "abcdefghijklmnopqrstuvwxyz".substring(0, 1 + random.nextInt(26));
    List<Repair> repairs = new ArrayList<>();
    int at = random.nextInt(3);
    while (at + 2 < text.length()) {
      int end = at + 1 + random.nextInt(2);
      repairs.add(new Repair(at, end, "XYZ".substring(random.nextInt(4)), "rule", "why"));
      at = end + random.nextInt(3);
    }
    return ReadingText.of(SourceText.of("r.txt", text), repairs);
  }

  private static Span slow(ReadingText reading, int at) {
    int longer = 0;
    for (Repair repair : reading.repairs()) {
      if (repair.start() <= at && at < repair.end()) {
        int start = repair.start() + longer;
        return Span.of(start, start + repair.replacement().length());
      }
      if (repair.end() <= at) {
        longer += repair.replacement().length() - (repair.end() - repair.start());
      }
    }
    return Span.of(at + longer, at + longer + 1);
  }
}
