package org.audiatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.audiatur.ingest.Received;
import org.audiatur.ingest.Refusal;
import org.audiatur.ingest.SourceFiles;
import org.audiatur.proof.ProofSheet;
import org.audiatur.repair.Repairer;
import org.audiatur.repair.WordCheck;
import org.jspecify.annotations.Nullable;

/** Repairs texts one after the other and hands the proof sheet of each on: memory for one text. */
final class Proofreading {

  /** What is needed to repair and to check. */
  record Tools(Repairer repairer, WordCheck words) {}

  private final Tools tools;
  private final ProofPrinter printer;
  private final @Nullable CleanTexts clean;

  /**
   * @param clean where the clean texts go, null if they are not kept
   */
  Proofreading(Tools tools, ProofPrinter printer, @Nullable CleanTexts clean) {
    this.tools = tools;
    this.printer = printer;
    this.clean = clean;
  }

  /** The exit code, after all inputs. */
  int of(List<Path> inputs, PrintWriter err) throws IOException {
    Progress progress = new Progress(err);
    Each each = new Each(progress, err);
    int skipped = SourceFiles.forRepair().each(inputs, each);
    progress.done();
    if (skipped > 0) {
      err.println(
          skipped + " files in the folders hold no texts by their names and were passed over.");
    }
    if (each.read == 0) {
      err.println("None of the inputs could be read.");
      return Exit.NOTHING_WRITTEN;
    }
    printer.end();
    return each.refused == 0 ? Exit.ALL_READ : Exit.SOME_NOT_READ;
  }

  private final class Each implements SourceFiles.Reader {

    private final Progress progress;
    private final PrintWriter err;
    private int read;
    private int refused;

    Each(Progress progress, PrintWriter err) {
      this.progress = progress;
      this.err = err;
    }

    @Override
    public boolean read(Received received, Path file) throws IOException {
      progress.say("Repairing " + received.text().name());
      ProofSheet sheet = new ProofSheet(tools.repairer().repair(received.text()));
      if (clean != null) {
        clean.write(sheet.reading(), received.textFile());
      }
      progress.done();
      printer.text(sheet);
      received
          .remarks()
          .forEach(remark -> err.println("Note: " + received.text().name() + ": " + remark));
      read++;
      return !printer.isCut();
    }

    @Override
    public void refused(Refusal refusal) {
      progress.done();
      err.println("Not read: " + refusal.input() + ": " + refusal.reason());
      refused++;
    }
  }
}
