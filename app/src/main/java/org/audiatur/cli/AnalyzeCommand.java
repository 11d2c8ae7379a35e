package org.audiatur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "analyze",
    header = "Reads accounts and writes a dossier.",
    description = {
      "",
      "Reads each FILE, and every text in each FOLDER and the folders in it, and writes into DIR what they say: "
          + "a page to open, and the data behind it. The order of the inputs does not matter.",
      "",
      "What can be read: plain texts (.txt), web pages (HTML, MHTML), PDF, Word (.docx, .doc), OpenDocument (.odt), RTF, EPUB, "
          + "FictionBook (.fb2), ZIP archives of these; and, where Tesseract is installed, scans (PDF, PNG, JPEG, TIFF). What a file is, its bytes decide, not its name. "
          + "Notes stand below the part of the text that names them, tables keep their columns, pages their numbers.",
      "",
      "Texts may be in UTF-8, UTF-16, windows-1251, KOI8-R, KOI8-U, cp866 and others: the encoding is found and noted. "
          + "An input that cannot be read is named and does not stop the others.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  audiatur analyze accounts --out dossier",
      "  audiatur analyze north.txt south.txt archive/ --out dossier --json",
      "",
      "Files in DIR (one JSON object a line; positions count Unicode code points in texts/):",
      "  dossier.html      the page: accounts side by side, works without a network",
      "  documents.jsonl   the documents, their languages and parts",
      "  mentions.jsonl    every name, date, number and citation at its place",
      "  claims.jsonl      who says what happened, with the exact words",
      "  entities.jsonl    whom and what the mentions name",
      "  events.jsonl      claims about one happening, and who is silent on it",
      "  conflicts.jsonl   where accounts contradict each other, most telling first",
      "  systems.jsonl     votes, offices, notes, orders, forces and more",
      "  texts/            the texts as they were read (of a .docx, say, as .docx.txt);  run.json  what was run",
      "",
      "Exit code: 0 all inputs read; 1 some could not be read, the rest is written;",
      "           2 wrong use; 3 nothing written; 130 stopped with Ctrl-C: the same command goes on."
    })
final class AnalyzeCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Texts, or folders and ZIP archives of texts.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description =
          "Folder for the results. Made if missing; an earlier result in it is replaced as a whole.")
  private Path out = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Texts read at a time (default: one per processor).")
  private @Nullable Integer threads;

  @Option(
      names = "--force",
      description = "Write into DIR also if it holds other files; they are kept.")
  private boolean force;

  @Option(
      names = "--project",
      paramLabel = "FILE",
      description =
          "Follow the decisions kept in FILE and keep the texts there, to decide about them. Made if missing.")
  private @Nullable Path project;

  @Option(
      names = "--without-repair",
      paramLabel = "NAME",
      split = ",",
      description = "Read without these rules of repair; 'audiatur repairs --rules' lists them.")
  private List<String> withoutRepair = List.of();

  @Option(names = "--json", description = "Print the summary as one JSON object.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    CommandSpec self = java.util.Objects.requireNonNull(spec);
    if (threads != null && threads < 1) {
      throw new ParameterException(
          self.commandLine(), "--threads must be 1 or more, got " + threads);
    }
    int count = threads != null ? threads : Runtime.getRuntime().availableProcessors();
    if (!withoutRepair.isEmpty()) {
      RuleNames.of(self).check("--without-repair", withoutRepair);
    }
    Desk desk = new Desk(self.commandLine().getOut(), self.commandLine().getErr());
    Desk.Reading reading = new Desk.Reading(count, withoutRepair);
    return desk.analyze(inputs, new Desk.Wishes(out, force, json, reading), project);
  }
}
