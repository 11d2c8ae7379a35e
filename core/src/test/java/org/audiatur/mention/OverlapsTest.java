package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;

class OverlapsTest {

  private static final Quantity WORTH = new Quantity(1500, null, false, null, "men");

  @Test
  void theLongerKeepsTheWords() {
    Mention number = mention("NUM", 0, 14);
    Mention date = mention("DATE", 10, 40);
    assertThat(Overlaps.settle(List.of(number, date))).containsExactly(date);
  }

  @Test
  void aCitationKeepsItsWordsFromALongerDate() {
    Mention citation = mention("CIT", 10, 15);
    Mention date = mention("DATE", 12, 40);
    assertThat(Overlaps.settle(List.of(date, citation))).containsExactly(citation);
  }

  @Test
  void ofEquallyLongOnesTheOneThatIsWorthSomething() {
    Mention date = mention("DATE", 3, 7);
    Mention number =
        new Mention(
            "n", "NUM", Span.of(3, 7), "1500", "1500", new TreeMap<>(), WORTH, "number", 0.9);
    assertThat(Overlaps.settle(List.of(date, number))).containsExactly(number);
  }

  @Test
  void whatTouchesSharesNothing() {
    Mention place = mention("LOC", 0, 5);
    Mention date = mention("DATE", 5, 9);
    assertThat(Overlaps.settle(List.of(date, place))).containsExactly(place, date);
  }

  /** Whatever is claimed and in whatever order: none overlap, none is lost without a winner. */
  @Test
  void noTwoShareWordsAndTheOrderDoesNotMatter() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Mention> claimed = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int start = random.nextInt(120);
        String type = List.of("DATE", "NUM", "LOC", "CIT").get(random.nextInt(4));
        claimed.add(mention(type, start, start + 1 + random.nextInt(12)));
      }
      List<Mention> settled = Overlaps.settle(claimed);
      for (int i = 1; i < settled.size(); i++) {
        assertThat(settled.get(i - 1).span().end())
            .as("seed %s", seed)
            .isLessThanOrEqualTo(settled.get(i).span().start());
      }
      for (Mention one : claimed) {
        assertThat(settled.stream().anyMatch(kept -> kept.span().overlaps(one.span())))
            .as("seed %s: %s", seed, one)
            .isTrue();
      }
      Collections.shuffle(claimed, random);
      assertThat(Overlaps.settle(claimed)).as("seed %s", seed).isEqualTo(settled);
    }
  }

  private static Mention mention(String type, int start, int end) {
    String id = type + start + "-" + end;
    return new Mention(id, type, Span.of(start, end), "", "", new TreeMap<>(), null, "test", 0.5);
  }
}
