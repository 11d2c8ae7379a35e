package org.audiatur.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.store.ProjectFile;
import org.audiatur.store.Step;
import org.audiatur.store.StoreException;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

  private static final SourceText TEXT = SourceText.of("one.txt", "Рогов и Рогова");
  private static final Decision APART =
      new Decision.CannotJoin(new Anchor(TEXT.sha256(), 0, 5), new Anchor(TEXT.sha256(), 8, 14));
  private static final Decision WRONG =
      new Decision.Rejected(new Anchor(TEXT.sha256(), 0, 5), "LOC");

  @TempDir private Path folder;

  private ProjectFile project;
  private Review review;

  @BeforeEach
  void open() throws StoreException {
    project = ProjectFile.open(folder.resolve("project.audiatur"));
    project.keep(TEXT);
    review = new Review(project, InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")));
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void decisionsAreInForceInTheOrderInWhichTheyWereMade() throws ReviewException {
    review.apply(APART, "муж и жена");
    review.apply(WRONG, "");

    assertThat(review.inForce().all()).containsExactly(APART, WRONG);
  }

  @Test
  void everyDecisionCanBeTakenBackAndMadeAgain() throws ReviewException {
    review.apply(APART, "");
    review.apply(WRONG, "");

    review.revertLast();
    assertThat(review.inForce().all()).containsExactly(APART);
    review.revert(1);
    assertThat(review.inForce().all()).isEmpty();
    review.restore(2);
    assertThat(review.inForce().all()).containsExactly(WRONG);
    assertThat(review.history())
        .extracting(step -> step.action() + " " + step.decision())
        .containsExactly("apply 1", "apply 2", "revert 2", "revert 1", "apply 2");
    assertThat(review.history()).extracting(Step::number).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void theSameIsNotDecidedTwice() throws ReviewException {
    review.apply(APART, "");

    assertThatThrownBy(() -> review.apply(APART, "again"))
        .hasMessage("This is decided already: decision 1");
  }

  @Test
  void whatIsNotInForceCannotBeTakenBack() throws ReviewException {
    assertThatThrownBy(() -> review.revertLast()).hasMessageContaining("nothing to take back");
    assertThatThrownBy(() -> review.revert(7)).hasMessageContaining("There is no decision 7");
    review.apply(APART, "");
    review.revert(1);
    assertThatThrownBy(() -> review.revert(1)).hasMessage("Decision 1 was taken back before");
  }

  @Test
  void aPlaceMustHoldWordsOfATextOfTheProject() {
    Decision beyond = new Decision.Rejected(new Anchor(TEXT.sha256(), 8, 15), "PER");
    Decision elsewhere = new Decision.Rejected(new Anchor("0".repeat(64), 0, 5), "PER");

    assertThatThrownBy(() -> review.apply(beyond, ""))
        .hasMessage("one.txt: no words stand from 8 to 15; the text has 14 characters");
    assertThatThrownBy(() -> review.apply(elsewhere, ""))
        .hasMessageContaining("The project has no text 000");
  }
}
