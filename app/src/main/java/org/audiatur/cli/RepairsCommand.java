package org.audiatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.audiatur.export.OutputException;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.repair.WordCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "repairs",
    sortOptions = false,
    header = "Lists every repair of damaged texts, to be read over.",
    description = {
      "",
      "Reads each FILE, and every text in each FOLDER and the folders in it, repairs it, and lists what was done, in "
          + "text order: the place, the rule, the reason, the words before and after. Then come the repaired words that no "
          + "dictionary has (names, rare words, or wrong repairs: read these first), and what could not be resolved.",
      "",
      "The files are never changed; a text may have 200 MB, and a folder any number of files.",
      ""
    },
    footer = {
      "",
      "How a repair is shown:",
      "  12:47   [311-313]  line-end-hyphen  reason, in words",
      "          the bridge was left by the re⟦-⏎⟧treating troops  →  retreating",
      "",
      "  Line 12, column 47 of the file; its code points 311 to 313. ⟦ ⟧ holds what",
      "  stood there: ⏎ line feed, ␍ carriage return, ␌ form feed, ⇥ tab, ␣ blank,",
      "  � a lost character (U+FFFD). After the arrow: the words as they are read now.",
      "",
      "Examples:",
      "  audiatur repairs article.txt                      everything, with context",
      "  audiatur repairs article.txt --unknown            only the words to check",
      "  audiatur repairs archive/ --summary               how damaged is the folder?",
      "  audiatur repairs article.txt --rule running-head  only the page heads",
      "  audiatur repairs article.txt --without letter-case,note-reference",
      "  audiatur repairs article.txt --text clean.txt     keep the clean text",
      "  audiatur repairs archive/ --text clean/           one clean file for each",
      "  audiatur repairs article.txt --clean | wc -w      for the next program",
      "  audiatur repairs --rules                          the rules and what they mend",
      "",
      "Exit code: 0 all inputs read; 1 some could not be read; 2 wrong use; 3 nothing read or written."
    })
final class RepairsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER",
      description =
          "Texts, or folders and ZIP archives of texts; 'audiatur help analyze' says of which kinds.")
  private List<Path> inputs = List.of();

  /** What to print; one of them, or everything. */
  static final class What {
    @Option(names = "--summary", description = "Only the counts.")
    private boolean summary;

    @Option(names = "--unknown", description = "Only the repaired words that no dictionary has.")
    private boolean unknown;

    @Option(names = "--clean", description = "Only the clean text, for the next program.")
    private boolean clean;

    @Option(names = "--rules", description = "List all rules and what they mend; needs no FILE.")
    private boolean rules;
  }

  @ArgGroup private What what = new What();

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      split = ",",
      description = "List only repairs of these rules; all are made.")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      paramLabel = "NAME",
      split = ",",
      description = "Do without these rules.")
  private List<String> without = List.of();

  @Option(
      names = "--text",
      paramLabel = "OUT",
      description =
          "Write the clean text to OUT as UTF-8: a file for one FILE, otherwise a folder. Nothing in it is overwritten "
              + "without --force.")
  private @Nullable Path text;

  @Option(names = "--force", description = "Overwrite earlier files of --text and --out.")
  private boolean force;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Print into FILE (UTF-8), not to the screen.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print one JSON object a line, with all fields.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  private CommandSpec self() {
    return Objects.requireNonNull(spec);
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() && !what.rules) {
      throw wrong("Missing FILE or FOLDER: the texts to repair");
    }
    Packs packs = Packs.standard();
    Repairer repairer = new Repairer(packs);
    RuleNames names = new RuleNames(self(), repairer.rules());
    names.check("--rule", only);
    names.check("--without", without);
    if (what.rules) {
      names.print(json);
      return Exit.ALL_READ;
    }
    try {
      return printed(new Proofreading.Tools(repairer.without(without), new WordCheck(packs)));
    } catch (OutputException e) {
      self().commandLine().getErr().println(e.getMessage());
      return Exit.NOTHING_WRITTEN;
    }
  }

  private int printed(Proofreading.Tools tools) throws IOException, OutputException {
    if (out == null) {
      return proofread(tools, self().commandLine().getOut(), Ink.ofTerminal());
    }
    CleanTexts.check(out, inputs, force);
    try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(out))) {
      int exit = proofread(tools, file, Ink.none());
      if (file.checkError()) {
        throw new OutputException(out + " could not be written whole. Maybe the disk is full");
      }
      return exit;
    }
  }

  private int proofread(Proofreading.Tools tools, PrintWriter to, Ink ink)
      throws IOException, OutputException {
    @Nullable CleanTexts clean = text == null ? null : CleanTexts.into(text, inputs, force);
    return new Proofreading(tools, printer(tools.words(), to, ink), clean)
        .of(inputs, self().commandLine().getErr());
  }

  private ProofPrinter printer(WordCheck words, PrintWriter to, Ink ink) {
    if (what.clean) {
      return new CleanPrinter(to);
    }
    Selection selection = new Selection(part(), only, words::knows);
    return json ? new ProofLines(to, selection) : new ProofText(to, ink, selection);
  }

  private Selection.Part part() {
    if (what.summary) {
      return Selection.Part.SUMMARY;
    }
    return what.unknown ? Selection.Part.UNKNOWN : Selection.Part.ALL;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(self().commandLine(), message);
  }
}
