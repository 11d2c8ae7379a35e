package org.audiatur.bench.system;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.system.Check;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;

/**
 * Whether the checks of the systems fire on planted errors and stay silent on the same texts
 * without them. Argument: the folder with {@code checks.txt} and {@code texts}; a text is analysed
 * alone. <i>Found</i>: a check of the system named fails in the wrong text and none in the clean
 * one. A check that is undecided does not fail.
 */
public final class CheckScore {

  /** An error planted in one text of a pair. */
  record Planted(String name, String system, String what) {}

  private final Engine engine = new Engine(Packs.standard());
  private final Path texts;

  private CheckScore(Path texts) {
    this.texts = texts;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments[0]);
    CheckScore score = new CheckScore(folder.resolve("texts"));
    int found = 0;
    int alarms = 0;
    List<Planted> planted = planted(Files.readAllLines(folder.resolve("checks.txt")));
    for (Planted one : planted) {
      List<String> wrong = score.failing(one.name() + ".wrong.txt");
      List<String> clean = score.failing(one.name() + ".clean.txt");
      boolean fires = wrong.stream().anyMatch(check -> check.startsWith(one.system() + " "));
      found += fires && clean.isEmpty() ? 1 : 0;
      alarms += clean.size();
      out.printf(
          "%-18s %s %-6s wrong %s clean %s%n", one.name(), one.system(), fires, wrong, clean);
    }
    out.printf("planted %d, found %d, alarms on clean texts %d%n", planted.size(), found, alarms);
  }

  static List<Planted> planted(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| "))
        .map(fields -> new Planted(fields[0], fields[1], fields[2]))
        .toList();
  }

  /** The checks that fail: system, name, why. */
  private List<String> failing(String name) throws IOException {
    SourceText text = SourceText.of(name, Files.readString(texts.resolve(name)));
    List<SystemEntry> entries =
        engine.compare(List.of(engine.read(text)), Decisions.none()).systems();
    return entries.stream()
        .flatMap(
            entry ->
                entry.checks().stream()
                    .filter(check -> check.result().equals("fails"))
                    .map(check -> told(entry, check)))
        .distinct()
        .toList();
  }

  private static String told(SystemEntry entry, Check check) {
    return entry.system() + " " + check.check() + ": " + check.why();
  }
}
