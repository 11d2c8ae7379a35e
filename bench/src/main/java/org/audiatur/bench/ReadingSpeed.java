package org.audiatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tokens a second from text to mentions, stage by stage, one thread, warm: of each public set as
 * one text, and of our own prose. The first argument is the folder of sets, the second how many
 * seconds of processor time to read each (10), the third a set's name to read that one only.
 */
public final class ReadingSpeed {

  private static final int OWN = 1_000_000;
  private static final long SECOND = 1_000_000_000L;

  private final Stages stages = new Stages();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final long patience;

  private ReadingSpeed(long patience) {
    this.patience = patience;
  }

  public static void main(String[] arguments) throws IOException {
    int seconds = arguments.length < 2 ? 10 : Integer.parseInt(arguments[1]);
    String only = arguments.length < 3 ? "" : arguments[2];
    ReadingSpeed speed = new ReadingSpeed(seconds * SECOND);
    speed.out.println(
        "tokens a second        tokens    repair    tokens structure  mentions     dates"
            + "  text to mentions  with repair  with dates   MB a run");
    if (only.isEmpty() || only.equals("prose")) {
      speed.measure("prose", Prose.text("ru", OWN, 1));
    }
    PublicTexts.in(Path.of(arguments[0])).stream()
        .filter(text -> only.isEmpty() || text.set().equals(only))
        .collect(
            Collectors.groupingBy(
                text -> text.set(),
                java.util.TreeMap::new,
                Collectors.mapping(text -> text.text(), Collectors.joining("\n\n"))))
        .forEach(speed::measure);
  }

  private void measure(String name, String text) {
    Effort start = Effort.start();
    double[] best = stages.read(text);
    while (start.spent() < patience) {
      double[] next = stages.read(text);
      for (int i = 0; i < next.length; i++) {
        best[i] = Math.min(best[i], next[i]);
      }
    }
    int tokens = stages.tokens(text);
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s %10d", name, tokens));
    for (double nanos : best) {
      line.append(String.format(Locale.ROOT, " %9.0f", tokens * 1e9 / nanos));
    }
    double mentions = best[1] + best[2] + best[3];
    out.println(
        line.append(
            String.format(
                Locale.ROOT,
                " %17.0f %12.0f %11.0f %10.0f",
                tokens * 1e9 / mentions,
                tokens * 1e9 / (mentions + best[0]),
                tokens * 1e9 / (mentions + best[4]),
                stages.allocated() / 1e6)));
  }
}
