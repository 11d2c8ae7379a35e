package org.audiatur.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audiatur.bench.damage.Damages;
import org.audiatur.bench.damage.Page;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;

/**
 * What repair costs as texts grow and as files follow one another: nanoseconds a character and heap
 * from 10,000 to 100 million characters, and the heap kept after 10 to 10,000 files. Needs {@code
 * BENCH_JAVA_OPTS=-Xmx6g} for the longest texts; the first argument is the longest to try.
 */
public final class RepairScaling {

  private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
  private static final int[] FILES = {10, 100, 1_000, 10_000};
  private static final int FILE = 5_000;
  private static final int BOOK = 100_000;
  private static final int FIRST_BOOK = 10_000;
  private static final double MEGABYTE = 1e6;

  private final Repairer repairer = new Repairer(Packs.standard());
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> chart = new ArrayList<>();

  public static void main(String[] arguments) {
    int longest = arguments.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(arguments[0]);
    RepairScaling scaling = new RepairScaling();
    scaling.warm();
    scaling.lengths(longest);
    scaling.files();
  }

  /** Books of at most {@value #BOOK} characters with damage of every kind, one after the other. */
  private static String damaged(int characters, int seed) {
    StringBuilder books = new StringBuilder();
    for (int book = seed; books.length() < characters; book++) {
      String clean = Prose.text("ru", Math.min(BOOK, characters), book);
      books.append(Damages.printed().apply(new Page(clean, "ru", book, book), 10).text());
    }
    return books.toString();
  }

  private void warm() {
    for (int seed = 0; seed < 200; seed++) {
      repairer.repair(SourceText.of("warm", damaged(20_000, seed)));
    }
  }

  private void lengths(int longest) {
    out.println("characters   state   ns/char     MB/s   repairs  heap kept MB  peak MB");
    for (int length : LENGTHS) {
      if (length <= longest) {
        length("clean", Prose.text("ru", length, 1));
        length("mixed", damaged(length, FIRST_BOOK));
      }
    }
    out.println();
    chart.forEach(out::println);
  }

  private void length(String state, String text) {
    SourceText source = SourceText.of("text", text);
    double empty = Heap.used();
    Heap.forgetPeak();
    long nanos = Long.MAX_VALUE;
    ReadingText reading = ReadingText.unrepaired(source);
    for (int i = 0; i < runs(text); i++) {
      Effort effort = Effort.start();
      reading = repairer.repair(source);
      nanos = Math.min(nanos, effort.spent());
    }
    double peak = Heap.peak() - empty;
    double each = nanos / (double) text.length();
    out.printf(
        Locale.ROOT,
        "%10d   %s   %7.1f  %7.2f  %8d  %12.1f  %7.0f%n",
        text.length(),
        state,
        each,
        text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE * 1e9 / nanos,
        reading.repairs().size(),
        Heap.used() - empty,
        peak);
    chart.add(
        String.format(
            Locale.ROOT,
            "%10d %s %s %.0f ns",
            text.length(),
            state,
            "#".repeat((int) Math.min(100, Math.round(each / 10))),
            each));
  }

  /** Short texts often, so that the best time is one without a pause. */
  private static int runs(String text) {
    return Math.clamp(20_000_000 / text.length(), 1, 20);
  }

  private void files() {
    out.println();
    out.println("files  characters   ns/char       heap MB");
    for (int files : FILES) {
      long characters = 0;
      long nanos = 0;
      for (int seed = 0; seed < files; seed++) {
        SourceText source = SourceText.of(seed + ".txt", damaged(FILE, seed));
        Effort effort = Effort.start();
        characters += repairer.repair(source).source().text().length();
        nanos += effort.spent();
      }
      out.printf(
          Locale.ROOT,
          "%5d  %10d  %8.1f  %12.2f%n",
          files,
          characters,
          nanos / (double) characters,
          Heap.used());
    }
  }
}
