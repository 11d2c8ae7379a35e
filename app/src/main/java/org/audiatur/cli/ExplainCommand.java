package org.audiatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.explain.Explainer;
import org.audiatur.explain.Explanation;
import org.audiatur.explain.NoSuchPlaceException;
import org.audiatur.explain.Spot;
import org.audiatur.explain.Whereabouts;
import org.audiatur.export.ExplanationRow;
import org.audiatur.ingest.Intake;
import org.audiatur.ingest.Refusal;
import org.audiatur.ingest.SourceFiles;
import org.audiatur.lang.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    sortOptions = false,
    header = "Tells how the words at a place were read, and by which rules.",
    description = {
      "",
      "Reads FILE as 'analyze' does and prints, for the words at a place, the whole chain from the original characters to the "
          + "claims: repairs; page, paragraph, part and quotation; language and why; sentence; each word with its readings, the "
          + "preferred one first, and whether a dictionary has it or it was guessed; names, dates and numbers with the rule that "
          + "found them; claims with their frame. One text only: what joins names of several texts is in entities.jsonl.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  audiatur explain article.txt --at 1234          the word at code point 1234, as in mentions.jsonl",
      "  audiatur explain article.txt --at 1234-1250     all words of a stretch",
      "  audiatur explain article.txt --at 12:47         line 12, column 47, as 'repairs' and editors count",
      "  audiatur explain article.txt --words \"XI Army\"  where these words first stand",
      "  audiatur explain article.txt --words Baku --all --json | jq .mentions",
      "",
      "How to read it: ⟦ ⟧ holds characters as they stand (⏎ line feed, � a lost character); 120-124 are code points of",
      "the file, counted from 0; a rule of a language pack is explained by its own example, a frame by its head line:",
      "claim type, reliability, roles (with ! where no claim is made without it) and where each is looked for.",
      "",
      "Exit code: 0 explained; 1 there is no such place or there are no such words; 2 wrong use; 3 FILE could not be read."
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int NO_SUCH_PLACE = Exit.SOME_NOT_READ;

  @Parameters(paramLabel = "FILE", description = "The text.")
  private Path input = Path.of("");

  /** What to explain: a place, or words. */
  static final class Where {
    @Option(
        names = "--at",
        paramLabel = "PLACE",
        description = "START, START-END (code points from 0) or LINE:COLUMN (from 1).")
    private @Nullable String at;

    @Option(
        names = "--words",
        paramLabel = "WORDS",
        description = "Where these words first stand, as the text writes them.")
    private @Nullable String words;
  }

  @ArgGroup(multiplicity = "1")
  private Where where = new Where();

  @Option(names = "--all", description = "With --words: every place where they stand.")
  private boolean all;

  @Option(
      names = "--without-repair",
      paramLabel = "NAME",
      split = ",",
      description = "Read without these rules of repair; 'audiatur repairs --rules' lists them.")
  private List<String> withoutRepair = List.of();

  @Option(names = "--json", description = "Print one JSON object for each place.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  private CommandSpec self() {
    return Objects.requireNonNull(spec);
  }

  @Override
  public Integer call() throws IOException {
    if (all && where.words == null) {
      throw wrong("--all goes with --words only. Maybe give the words, or leave --all out");
    }
    if (Files.isDirectory(input)) {
      throw wrong(input + " is a folder. Maybe name one file of it");
    }
    if (!withoutRepair.isEmpty()) {
      RuleNames.of(self()).check("--without-repair", withoutRepair);
    }
    PrintWriter err = self().commandLine().getErr();
    Intake intake = SourceFiles.forAnalysis().read(List.of(input));
    for (Refusal refused : intake.refused()) {
      err.println("Not read: " + refused.input() + ": " + refused.reason());
    }
    if (intake.received().isEmpty()) {
      return Exit.NOTHING_WRITTEN;
    }
    if (intake.received().size() > 1) {
      throw wrong(
          input
              + " holds "
              + intake.received().size()
              + " documents. Maybe unpack it and name one file of it");
    }
    try {
      print(explainer(intake));
      return Exit.ALL_READ;
    } catch (NoSuchPlaceException e) {
      err.println(e.getMessage());
      return NO_SUCH_PLACE;
    }
  }

  private Explainer explainer(Intake intake) {
    Packs packs = Packs.standard();
    Engine engine = new Engine(packs, withoutRepair);
    Reading reading = engine.read(intake.received().getFirst().text());
    return new Explainer(packs, engine, reading);
  }

  private void print(Explainer explainer) throws NoSuchPlaceException {
    PrintWriter out = self().commandLine().getOut();
    ExplanationText text = new ExplanationText(out, Ink.ofTerminal());
    for (Spot spot : spots(explainer.whereabouts())) {
      if (out.checkError()) {
        return;
      }
      Explanation explanation = explainer.explain(spot);
      if (json) {
        out.print(ExplanationRow.of(explanation) + "\n");
      } else {
        text.print(explanation);
      }
    }
    out.flush();
  }

  private List<Spot> spots(Whereabouts whereabouts) throws NoSuchPlaceException {
    if (where.at != null) {
      return List.of(whereabouts.at(where.at));
    }
    List<Spot> found = whereabouts.words(Objects.requireNonNull(where.words));
    if (all || found.size() == 1) {
      return found;
    }
    self()
        .commandLine()
        .getErr()
        .println(
            "The words stand " + found.size() + " times; this is the first. --all explains each.");
    return found.subList(0, 1);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(self().commandLine(), message);
  }
}
