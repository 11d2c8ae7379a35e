package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.audiatur.structure.Quotation;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;

class QuotedTest {

  private static final int NAME = 5;
  private static final int LENGTH = 60;

  @Test
  void findsTheInnermostOfQuotationsWithinOneAnother() {
    Quoted quoted = new Quoted(List.of(quotation(10, 40), quotation(15, 25)), NAME);
    assertThat(List.of(9, 10, 15, 24, 25, 40).stream().map(quoted::startAt))
        .containsExactly(-1, 10, 15, 15, 10, -1);
  }

  @Test
  void marksAroundANameQuoteNothing() {
    Quoted quoted = new Quoted(List.of(quotation(10, 40), quotation(20, 24)), NAME);
    assertThat(List.of(19, 20, 24).stream().map(quoted::startAt)).containsExactly(10, -1, 10);
  }

  /** As going through all quotations does: the last that holds the place. */
  @Test
  void findsWhatGoingThroughAllFinds() {
    for (int seed = 0; seed < 300; seed++) {
      List<Quotation> all = some(new Random(seed));
      Quoted quoted = new Quoted(all, NAME);
      for (int at = 0; at < LENGTH; at++) {
        assertThat(quoted.startAt(at)).as("seed %d, place %d", seed, at).isEqualTo(slow(all, at));
      }
    }
  }

  private static int slow(List<Quotation> all, int at) {
    int found = -1;
    for (Quotation one : all) {
      if (one.span().contains(at)) {
        found = one.span().length() <= NAME ? -1 : one.span().start();
      }
    }
    return found;
  }

  private static List<Quotation> some(Random random) {
    List<Quotation> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int start = random.nextInt(LENGTH - 3);
      all.add(quotation(start, start + 2 + random.nextInt(LENGTH - start - 2)));
    }
    all.sort(Comparator.comparing(Quotation::span));
    return all;
  }

  private static Quotation quotation(int start, int end) {
    return new Quotation(Span.of(start, end), Span.of(start + 1, end - 1), 1, "und");
  }
}
