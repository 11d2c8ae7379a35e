package org.audiatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.audiatur.export.Judged;
import org.audiatur.export.OutputException;
import org.audiatur.export.ReviewSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "review-sheet",
    sortOptions = false,
    header = "Writes a page to judge claims by hand: how often is the program right?",
    description = {
      "",
      "Chooses claims of DIR, a folder that 'analyze' wrote, at random and writes a page that shows each with the words around it, "
          + "every value marked in them. You say right, partly or wrong; the page counts as you go. It works without a network, "
          + "keeps the judgements in the browser, and saves them as a file.",
      ""
    },
    footer = {
      "",
      "On the page: 1 right, 2 wrong, 3 partly, u takes the last back, arrows go to the next and the one before, n writes a note.",
      "  right   everything stated is as the text has it; what is left out is no fault",
      "  partly  the happening is there, something stated of it is wrong (a role, the date, how it is said)",
      "  wrong   the text says no such thing",
      "",
      "Examples:",
      "  audiatur review-sheet dossier                     100 claims, dossier/review-sheet.html",
      "  audiatur review-sheet dossier -n 200 --seed 7     200 others",
      "  audiatur review-sheet --judged judged.csv         precision by language, type and confidence",
      "",
      "Brackets hold 95 % intervals (Wilson). The order is random, so the first fifty of a hundred are a fair sample too.",
      "",
      "Exit code: 0 written or counted; 2 wrong use; 3 nothing written."
    })
final class ReviewSheetCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder that 'analyze' wrote.")
  private @Nullable Path results;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "How many claims (default: ${DEFAULT-VALUE}).")
  private int number = 100;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "Which ones (default: ${DEFAULT-VALUE}); the same seed chooses the same claims.")
  private long seed = 1;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write the page there, not to DIR/review-sheet.html.")
  private @Nullable Path page;

  @Option(
      names = "--judged",
      paramLabel = "FILE",
      description =
          "Print the precision from a file that the page saved (CSV or JSON); needs no DIR.")
  private @Nullable Path judged;

  @Spec private @Nullable CommandSpec spec;

  private CommandSpec self() {
    return Objects.requireNonNull(spec);
  }

  @Override
  public Integer call() throws IOException {
    if ((results == null) == (judged == null)) {
      throw wrong("Give DIR, to write a page, or --judged FILE, to count what was judged");
    }
    if (number < 1) {
      throw wrong("-n must be 1 or more, got " + number);
    }
    try {
      return judged == null ? write(Objects.requireNonNull(results)) : count(judged);
    } catch (OutputException e) {
      self().commandLine().getErr().println(e.getMessage());
      return Exit.NOTHING_WRITTEN;
    }
  }

  private int write(Path results) throws IOException, OutputException {
    Path to = page == null ? results.resolve("review-sheet.html") : page;
    ReviewSheet.Written written =
        ReviewSheet.write(results, new ReviewSheet.Wish(number, seed), to);
    self()
        .commandLine()
        .getOut()
        .println(
            written.claims()
                + " of "
                + written.among()
                + " claims, chosen at random with seed "
                + seed
                + ". Open: "
                + to);
    return Exit.ALL_READ;
  }

  private int count(Path file) throws IOException, OutputException {
    if (!Files.isRegularFile(file)) {
      throw new OutputException(
          file + ": there is no such file. Maybe save it on the page first (CSV or JSON)");
    }
    Judged found = Judged.read(file);
    if (found.all() == 0) {
      throw new OutputException(file + ": no claim in it is judged");
    }
    found.lines().forEach(self().commandLine().getOut()::println);
    return Exit.ALL_READ;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(self().commandLine(), message);
  }
}
