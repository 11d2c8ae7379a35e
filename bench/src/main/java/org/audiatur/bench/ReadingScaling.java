package org.audiatur.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What reading costs as texts grow, and as files follow one another: nanoseconds a token from text
 * to mentions and the heap, from 10 KB to 100 MB of our own prose. The first argument is the
 * longest text in kilobytes. Texts of 100 MB need {@code BENCH_JAVA_OPTS=-Xmx9g}.
 */
public final class ReadingScaling {

  private static final int[] KILOBYTES = {10, 100, 1_000, 10_000, 100_000};
  private static final int[] FILES = {10, 100, 1_000};
  private static final int FILE = 10_000;
  private static final double BYTES_OF_LETTER = 1.83;

  private final Stages stages = new Stages();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) {
    int longest = arguments.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(arguments[0]);
    ReadingScaling scaling = new ReadingScaling();
    for (int seed = 0; seed < 100; seed++) {
      scaling.stages.read(Prose.text("ru", 20_000, seed));
    }
    scaling.files();
    scaling.out.println(
        "   bytes      tokens   ns/token: mentions  with repair  with dates  heap after MB  peak MB");
    Arrays.stream(KILOBYTES).filter(size -> size <= longest).forEach(scaling::length);
  }

  private void length(int kilobytes) {
    String text = Prose.text("ru", (int) (kilobytes * 1000 / BYTES_OF_LETTER), kilobytes);
    double empty = Heap.used();
    Heap.forgetPeak();
    double[] best = stages.read(text);
    double peak = Heap.peak() - empty;
    for (int i = 1; i < Math.clamp(10_000 / kilobytes, 1, 20); i++) {
      double[] next = stages.read(text);
      for (int stage = 0; stage < best.length; stage++) {
        best[stage] = Math.min(best[stage], next[stage]);
      }
    }
    double mentions = best[1] + best[2] + best[3];
    int tokens = stages.tokens(text);
    out.printf(
        Locale.ROOT,
        "%9d  %10d  %18.0f  %11.0f  %10.0f  %13.0f  %7.0f%n",
        text.getBytes(StandardCharsets.UTF_8).length,
        tokens,
        mentions / tokens,
        (mentions + best[0]) / tokens,
        (mentions + best[4]) / tokens,
        Heap.used(),
        peak);
  }

  private void files() {
    out.println("files  characters   ns/character to dates  heap after MB");
    for (int files : FILES) {
      double nanos = 0;
      for (int seed = 0; seed < files; seed++) {
        nanos += Arrays.stream(stages.read(Prose.text("ru", FILE, 1000 + seed))).sum();
      }
      out.printf(
          Locale.ROOT,
          "%5d  %10d  %21.0f  %13.1f%n",
          files,
          files * FILE,
          nanos / files / FILE,
          Heap.used());
    }
  }
}
