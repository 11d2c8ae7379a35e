package org.audiatur.review;

import java.time.InstantSource;
import java.util.List;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.decision.Decisions;
import org.audiatur.store.Kept;
import org.audiatur.store.ProjectFile;
import org.audiatur.store.Step;
import org.audiatur.text.SourceText;

/** The decisions of one project. Not thread-safe. */
public final class Review {

  private final ProjectFile project;
  private final InstantSource clock;

  public Review(ProjectFile project, InstantSource clock) {
    this.project = project;
    this.clock = clock;
  }

  /** The decisions in force, in the order in which they were made. */
  public Decisions inForce() {
    return new Decisions(
        project.decisions().stream().filter(Kept::inForce).map(Kept::decision).toList());
  }

  /**
   * Makes a decision.
   *
   * @param note why; may be empty
   * @throws ReviewException where a place does not lie in a text of the project, or the same is
   *     decided already
   */
  public Kept apply(Decision decision, String note) throws ReviewException {
    for (Anchor place : places(decision)) {
      check(place);
    }
    for (Kept kept : project.decisions()) {
      if (kept.inForce() && kept.decision().equals(decision)) {
        throw new ReviewException("This is decided already: decision " + kept.number());
      }
    }
    return project.add(decision, note, clock.instant());
  }

  /** Takes the latest decision in force back. */
  public Kept revertLast() throws ReviewException {
    Kept last =
        project.decisions().stream()
            .filter(Kept::inForce)
            .reduce((before, after) -> after)
            .orElseThrow(
                () ->
                    new ReviewException("No decision is in force: there is nothing to take back"));
    return revert(last.number());
  }

  /** Takes a decision back. */
  public Kept revert(int number) throws ReviewException {
    Kept kept = decision(number);
    if (!kept.inForce()) {
      throw new ReviewException("Decision " + number + " was taken back before");
    }
    project.step("revert", number, clock.instant());
    return decision(number);
  }

  /** Brings a decision that was taken back into force again. */
  public Kept restore(int number) throws ReviewException {
    Kept kept = decision(number);
    if (kept.inForce()) {
      throw new ReviewException("Decision " + number + " is in force");
    }
    project.step("apply", number, clock.instant());
    return decision(number);
  }

  /** Every step, oldest first. */
  public List<Step> history() {
    return project.history();
  }

  /** All decisions, also those taken back. */
  public List<Kept> decisions() {
    return project.decisions();
  }

  private Kept decision(int number) throws ReviewException {
    return project
        .decision(number)
        .orElseThrow(
            () ->
                new ReviewException("There is no decision " + number + ". Maybe see the history"));
  }

  private void check(Anchor place) throws ReviewException {
    SourceText source =
        project.sources().stream()
            .filter(text -> text.sha256().equals(place.sha256()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ReviewException(
                        "The project has no text "
                            + place.sha256()
                            + ". Maybe analyse it with --project first"));
    if (place.start() < 0 || place.end() <= place.start() || place.end() > source.length()) {
      throw new ReviewException(
          source.name()
              + ": no words stand from "
              + place.start()
              + " to "
              + place.end()
              + "; the text has "
              + source.length()
              + " characters");
    }
  }

  private static List<Anchor> places(Decision decision) {
    return switch (decision) {
      case Decision.MustJoin(Anchor one, Anchor other) -> List.of(one, other);
      case Decision.CannotJoin(Anchor one, Anchor other) -> List.of(one, other);
      case Decision.Rejected(Anchor place, String _) -> List.of(place);
    };
  }
}
