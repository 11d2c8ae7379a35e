package org.audiatur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.bench.RepairedStretch.Verdict;
import org.audiatur.bench.damage.Damaged;
import org.audiatur.bench.damage.Edit;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;

class RepairJudgeTest {

  /** «Отряд взял мост.» wrapped inside its second word; a figure stands for a letter. */
  private static final Damaged DAMAGED =
      new Damaged(
          "Отряд взял мост.",
          List.of(
              new Edit(Span.of(8, 8), "-\n", "broken"), new Edit(Span.of(12, 13), "0", "figure")),
          List.of(Span.of(8, 10), Span.of(14, 15)),
          "Отряд вз-\nял м0ст.");

  private static List<RepairedStretch> judged(Repair... repairs) {
    return RepairJudge.stretches(
        DAMAGED, ReadingText.of(SourceText.of("test", DAMAGED.text()), List.of(repairs)));
  }

  private static Repair repair(int start, int end, String replacement) {
    return new Repair(start, end, replacement, "rule", "why");
  }

  private static List<Verdict> verdicts(Repair... repairs) {
    return judged(repairs).stream().flatMap(stretch -> stretch.verdicts().stream()).toList();
  }

  @Test
  void aPlaceThatReadsAsBeforeIsUndoneHoweverFarTheRepairReaches() {
    assertThat(verdicts(repair(8, 10, ""), repair(13, 17, "мост")))
        .containsExactly(Verdict.UNDONE, Verdict.UNDONE);
  }

  @Test
  void aPlaceThatNothingTouchedIsLeft() {
    assertThat(verdicts()).containsExactly(Verdict.LEFT, Verdict.LEFT);
  }

  @Test
  void anotherReadingIsWrong() {
    assertThat(verdicts(repair(8, 10, "-"), repair(14, 15, "а")))
        .containsExactly(Verdict.WRONG, Verdict.WRONG);
  }

  @Test
  void aLineEndThatBecameABlankMendsNoWord() {
    assertThat(verdicts(repair(9, 10, " "))).containsExactly(Verdict.LEFT, Verdict.LEFT);
  }

  @Test
  void oneRepairOverTwoPlacesMayUndoOneOfThem() {
    assertThat(verdicts(repair(6, 17, "взял м0ст"))).containsExactly(Verdict.UNDONE, Verdict.LEFT);
  }

  @Test
  void aRepairOfWhatWasNotDamagedStandsElsewhere() {
    List<RepairedStretch> stretches = judged(repair(0, 5, "Разъезд"));
    assertThat(stretches.getFirst().isElsewhere()).isTrue();
    assertThat(stretches.getFirst().cleanKey()).isEqualTo("0 Отряд > Разъезд");
  }

  @Test
  void distancesAreThoseOfTheStretches() {
    List<RepairedStretch> stretches = judged(repair(8, 10, "-"));
    assertThat(stretches.getFirst().distanceBefore()).isEqualTo(2);
    assertThat(stretches.getFirst().distanceAfter()).isEqualTo(1);
  }
}
