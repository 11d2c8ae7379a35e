package org.audiatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.export.Document;
import org.audiatur.export.DossierFiles;
import org.audiatur.export.OutputException;
import org.audiatur.export.OutputFolder;
import org.audiatur.export.Run;
import org.audiatur.export.Summary;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.KeptExtracts;
import org.audiatur.ingest.SourceFiles;
import org.audiatur.lang.Packs;
import org.audiatur.repair.WordCheck;
import org.audiatur.review.Review;
import org.audiatur.store.ProjectFile;
import org.audiatur.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Takes inputs in, has them analysed, writes the results out, and tells the person what became of
 * each.
 */
final class Desk {

  /**
   * What the person asked for.
   *
   * @param out folder of the results
   * @param force write also among other files
   * @param json print the summary as JSON
   * @param reading how the texts are read
   */
  record Wishes(Path out, boolean force, boolean json, Reading reading) {}

  /**
   * How texts are read.
   *
   * @param threads texts at a time
   * @param withoutRepair rules of repair to do without
   */
  record Reading(int threads, List<String> withoutRepair) {}

  private record Done(int exit, List<Document> documents) {}

  private final PrintWriter out;
  private final PrintWriter err;

  Desk(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Analyses inputs, following the decisions of the project where there is one. */
  int analyze(List<Path> inputs, Wishes wishes, @Nullable Path project)
      throws IOException, InterruptedException {
    if (project == null) {
      return analyze(inputs, wishes, Decisions.none()).exit();
    }
    try (ProjectFile file = ProjectFile.open(project)) {
      Done done = analyze(inputs, wishes, new Review(file, InstantSource.system()).inForce());
      done.documents().forEach(document -> file.keep(document.text()));
      return done.exit();
    } catch (StoreException e) {
      err.println(e.getMessage());
      return Exit.NOTHING_WRITTEN;
    }
  }

  /** Analyses the built-in accounts. */
  int demo(DemoCorpus corpus, Wishes wishes) throws IOException, InterruptedException {
    try (OutputFolder folder = OutputFolder.prepare(wishes.out(), wishes.force());
        Interruption stop = new Interruption(folder, kept(folder), err)) {
      return analyze(corpus.intake(), wishes, Decisions.none(), folder).exit();
    } catch (OutputException e) {
      return refused(e).exit();
    }
  }

  private Done analyze(List<Path> inputs, Wishes wishes, Decisions decisions)
      throws IOException, InterruptedException {
    try (OutputFolder folder = OutputFolder.prepare(wishes.out(), wishes.force())) {
      for (Path input : inputs) {
        if (folder.replaces(input)) {
          throw new OutputException(
              input
                  + " lies in the results that --out would replace. Maybe name another folder with --out");
        }
      }
      KeptExtracts texts = kept(folder);
      try (Interruption stop = new Interruption(folder, texts, err)) {
        return analyze(intake(inputs, texts), wishes, decisions, folder);
      }
    } catch (OutputException e) {
      return refused(e);
    }
  }

  private static KeptExtracts kept(OutputFolder folder) {
    return new KeptExtracts(folder.kept(), Version.build());
  }

  private Intake intake(List<Path> inputs, KeptExtracts texts) throws IOException {
    Progress progress = new Progress(err);
    Intake intake =
        SourceFiles.forAnalysis()
            .keeping(texts)
            .read(inputs, (done, all) -> progress.say("Opened " + done + " of " + all + " files"));
    progress.done();
    if (texts.known() > 0) {
      err.println("Going on: a run that was stopped had opened " + texts.known() + " files.");
    }
    return intake;
  }

  private Done refused(OutputException reason) {
    err.println(reason.getMessage());
    return new Done(Exit.NOTHING_WRITTEN, List.of());
  }

  private Done analyze(Intake intake, Wishes wishes, Decisions decisions, OutputFolder folder)
      throws IOException, InterruptedException {
    Progress progress = new Progress(err);
    if (intake.skipped() > 0) {
      err.println(
          intake.skipped()
              + " files in the folders hold no texts by their names and were passed over.");
    }
    Packs packs = Packs.standard();
    Reading reading = wishes.reading();
    Analysis analysis = new Analysis(packs, reading.withoutRepair(), reading.threads(), progress);
    Analysis.Result result = analysis.of(intake, decisions);
    progress.done();
    Run run = result.run();
    run.notRead()
        .forEach(input -> err.println("Not read: " + input.input() + ": " + input.reason()));
    run.documents().forEach(this::remarks);
    if (run.documents().isEmpty()) {
      err.println("None of the inputs could be read; nothing was written.");
      folder.abandon();
      return new Done(Exit.NOTHING_WRITTEN, List.of());
    }
    progress.say("Writing the dossier");
    new DossierFiles(new WordCheck(packs)::knows).write(result.dossier(), run, folder.staging());
    folder.commit();
    progress.done();
    report(Summary.of(result.dossier(), run), wishes);
    return new Done(run.notRead().isEmpty() ? Exit.ALL_READ : Exit.SOME_NOT_READ, run.documents());
  }

  private void remarks(Document document) {
    document
        .origin()
        .remarks()
        .forEach(remark -> err.println("Note: " + document.text().name() + ": " + remark));
  }

  private void report(Summary summary, Wishes wishes) {
    if (wishes.json()) {
      out.println(summary.json(wishes.out().toString()));
      return;
    }
    out.println(
        "Read "
            + summary.documents()
            + " documents: "
            + summary.claims()
            + " claims, "
            + summary.mentions()
            + " names, dates, numbers and citations.");
    out.println(
        "Side by side: "
            + summary.events()
            + " events, "
            + summary.conflicts()
            + " conflicts, "
            + summary.entities()
            + " entities.");
    out.println("Dossier: " + wishes.out().resolve("dossier.html"));
  }
}
