package org.audiatur.bench.system;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * How much of what a reader found, system by system, an analysis has, and how much of what it wrote
 * is so. Arguments: the folder of the expectation, the output of {@code analyze}; {@code --misses
 * N} and {@code --extras N} show so many of each system, {@code --only S4} one system. The rules
 * stand in {@code bench/gold/systems/README.md}.
 */
public final class SystemScore {

  private SystemScore() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    Output output = new Output(Path.of(arguments[1]));
    out.println("     expected  found  written  right   recall  precision     more");
    for (Expectation expectation : Expectation.in(Path.of(arguments[0]))) {
      if (option(words, "--only", expectation.system()).equals(expectation.system())) {
        SystemTally tally = new SystemTally(expectation, output.of(expectation.system()));
        out.println(tally);
        show(out, "  missed ", tally.misses(), option(words, "--misses", "0"));
        show(out, "  extra  ", tally.extras(), option(words, "--extras", "0"));
      }
    }
  }

  private static String option(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
  }

  private static void show(PrintStream out, String head, List<String> lines, String many) {
    lines.stream().limit(Integer.parseInt(many)).forEach(line -> out.println(head + line));
  }
}
