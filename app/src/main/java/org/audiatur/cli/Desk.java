package org.audiatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.export.DossierFiles;
import org.audiatur.export.OutputException;
import org.audiatur.export.OutputFolder;
import org.audiatur.export.Summary;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.SourceFiles;
import org.audiatur.lang.Packs;

/** Takes inputs in, has them analysed, writes the results out, and tells the person what became of each. */
final class Desk {

  /**
   * What the person asked for.
   *
   * @param out folder of the results
   * @param force write also among other files
   * @param json print the summary as JSON
   * @param threads texts read at a time
   */
  record Wishes(Path out, boolean force, boolean json, int threads) {}

  private final PrintWriter out;
  private final PrintWriter err;

  Desk(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Where the texts come from; asked only when it is known that the results can be written. */
  interface Source {
    Intake intake() throws IOException;
  }

  int analyze(List<Path> inputs, Wishes wishes) throws IOException, InterruptedException {
    return analyze(() -> new SourceFiles().read(inputs), wishes, inputs);
  }

  int analyze(Source source, Wishes wishes) throws IOException, InterruptedException {
    return analyze(source, wishes, List.of());
  }

  private int analyze(Source source, Wishes wishes, List<Path> inputs) throws IOException, InterruptedException {
    try (OutputFolder folder = OutputFolder.prepare(wishes.out(), wishes.force())) {
      for (Path input : inputs) {
        if (folder.replaces(input)) {
          throw new OutputException(
              input + " lies in the results that --out would replace. Maybe name another folder with --out");
        }
      }
      return analyze(source.intake(), wishes, folder);
    } catch (OutputException e) {
      err.println(e.getMessage());
      return Exit.NOTHING_WRITTEN;
    }
  }

  private int analyze(Intake intake, Wishes wishes, OutputFolder folder) throws IOException, InterruptedException {
    Progress progress = new Progress(err);
    if (intake.skipped() > 0) {
      err.println(intake.skipped() + " files in the folders are no .txt and were passed over.");
    }
    Engine engine = new Engine(Packs.standard());
    Analysis.Result result = new Analysis(engine, wishes.threads(), progress).of(intake, Decisions.none());
    progress.done();
    result.run().notRead().forEach(input -> err.println("Not read: " + input.input() + ": " + input.reason()));
    if (result.run().documents().isEmpty()) {
      err.println("None of the inputs could be read; nothing was written.");
      return Exit.NOTHING_WRITTEN;
    }
    new DossierFiles().write(result.dossier(), result.run(), folder.staging());
    folder.commit();
    report(Summary.of(result.dossier(), result.run()), wishes);
    return result.run().notRead().isEmpty() ? Exit.ALL_READ : Exit.SOME_NOT_READ;
  }

  private void report(Summary summary, Wishes wishes) {
    if (wishes.json()) {
      out.println(summary.json(wishes.out().toString()));
      return;
    }
    out.println(
        "Read " + summary.documents() + " documents: " + summary.claims() + " claims, " + summary.mentions()
            + " names, dates, numbers and citations.");
    out.println(
        "Side by side: " + summary.events() + " events, " + summary.conflicts() + " conflicts, "
            + summary.entities() + " entities.");
    out.println("Dossier: " + wishes.out().resolve("dossier.html"));
  }
}
