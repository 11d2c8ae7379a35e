package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers of random repairs against a naive reference that drags each character's origin along. */
class CompositionTest {

  private static final int ROUNDS = 300;
  private static final String[] LETTERS = {
    "а", "б", "-", "\n", " ", "\ufffd", "\u00ad", "\r", "x", "\ud83d\ude00", "и\u0306", "\ufeff"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 1917, 1920})
  void layersOfRandomRepairsGiveTheSameTextAsOneAfterTheOther(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      SourceText source = SourceText.of("random", randomText(random));
      ReadingText reading = ReadingText.unrepaired(source);
      List<Traced> naive = Traced.text(source.text());
      for (int layer = 0; layer < 4; layer++) {
        List<Repair> repairs = randomRepairs(random, reading.text());
        reading = Composition.of(reading, repairs);
        naive = Traced.apply(naive, repairs);
      }
      assertThat(reading.text())
          .as("seed %d round %d", seed, round)
          .isEqualTo(Traced.textOf(naive));
      assertThat(reading.stripped()).as("seed %d round %d", seed, round).isEqualTo(source.text());
      assertThatUntouchedCharactersStayWhereTheyWere(reading, naive, seed, round);
    }
  }

  private static void assertThatUntouchedCharactersStayWhereTheyWere(
      ReadingText reading, List<Traced> naive, long seed, int round) {
    String original = reading.source().text();
    for (int i = 0; i < naive.size(); i++) {
      Passage passage = reading.passage(Span.of(i, i + 1));
      int origin = naive.get(i).origin();
      int start = original.offsetByCodePoints(0, passage.start());
      int end = original.offsetByCodePoints(0, passage.end());
      if (!Character.isSurrogate(reading.text().charAt(i))) {
        assertThat(passage.text()).isEqualTo(original.substring(start, end));
        assertThat(origin < 0 || (start <= origin && origin < end))
            .as("seed %d round %d at %d", seed, round, i)
            .isTrue();
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  private static List<Repair> randomRepairs(Random random, String text) {
    List<Repair> repairs = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      int start = boundary(text, position + random.nextInt(8));
      int end = boundary(text, start + random.nextInt(4));
      if (end > text.length() || start < position) {
        break;
      }
      String replacement = "щ".repeat(random.nextInt(3));
      if (end > start || !replacement.isEmpty()) {
        repairs.add(new Repair(start, end, replacement, "r", "random"));
      }
      position = end + 1;
    }
    return repairs;
  }

  private static int boundary(String text, int position) {
    boolean inside =
        position > 0 && position < text.length() && Character.isLowSurrogate(text.charAt(position));
    return inside ? position + 1 : position;
  }
}
