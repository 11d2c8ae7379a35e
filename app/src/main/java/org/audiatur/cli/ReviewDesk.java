package org.audiatur.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.review.Review;
import org.audiatur.review.ReviewException;
import org.audiatur.store.Kept;
import org.audiatur.store.ProjectFile;
import org.audiatur.store.Step;
import org.audiatur.store.StoreException;
import org.audiatur.text.SourceText;
import picocli.CommandLine.Model.CommandSpec;

/** Carries out what a person wants done with the decisions of a project, and says what was done. */
final class ReviewDesk {

  /** What is done with an open project. */
  interface Work {
    void with(Review review, ProjectFile project) throws ReviewException;
  }

  private final PrintWriter out;
  private final PrintWriter err;

  ReviewDesk(CommandSpec spec) {
    out = spec.commandLine().getOut();
    err = spec.commandLine().getErr();
  }

  int open(Path file, Work work) {
    if (!Files.exists(file)) {
      err.println(
          file
              + ": there is no such project file. Maybe make it: audiatur analyze ... --project "
              + file);
      return Exit.NOTHING_WRITTEN;
    }
    try (ProjectFile project = ProjectFile.open(file)) {
      work.with(new Review(project, InstantSource.system()), project);
      return Exit.ALL_READ;
    } catch (StoreException | ReviewException e) {
      err.println(e.getMessage());
      return Exit.NOTHING_WRITTEN;
    }
  }

  void tell(String what, Kept kept, ProjectFile project) {
    out.println(what + " " + kept.number() + ": " + words(kept, project.sources()));
  }

  void tellHistory(Review review, ProjectFile project) {
    Map<Integer, Kept> decisions = new HashMap<>();
    review.decisions().forEach(kept -> decisions.put(kept.number(), kept));
    List<SourceText> sources = project.sources();
    for (Step step : review.history()) {
      Kept kept = decisions.get(step.decision());
      if (kept != null) {
        String action = step.action().equals("apply") ? "decided" : "taken back";
        out.println(
            step.made() + "  " + action + " " + kept.number() + ": " + words(kept, sources));
      }
    }
    out.println(
        review.inForce().all().size() + " of " + decisions.size() + " decisions are in force.");
  }

  private static String words(Kept kept, List<SourceText> sources) {
    String words =
        switch (kept.decision()) {
          case Decision.MustJoin(Anchor one, Anchor other) ->
              words(one, sources) + " and " + words(other, sources) + " name the same";
          case Decision.CannotJoin(Anchor one, Anchor other) ->
              words(one, sources) + " and " + words(other, sources) + " do not name the same";
          case Decision.Rejected(Anchor place, String type) ->
              words(place, sources) + " is no " + type;
        };
    return kept.note().isEmpty() ? words : words + " (" + kept.note() + ")";
  }

  private static String words(Anchor place, List<SourceText> sources) {
    for (SourceText source : sources) {
      if (source.sha256().equals(place.sha256())) {
        int start = source.text().offsetByCodePoints(0, place.start());
        int end = source.text().offsetByCodePoints(start, place.end() - place.start());
        String quoted = source.text().substring(start, end).replaceAll("\\s+", " ");
        return "“" + quoted + "” (" + source.name() + ":" + place.start() + "-" + place.end() + ")";
      }
    }
    return place.toString();
  }
}
