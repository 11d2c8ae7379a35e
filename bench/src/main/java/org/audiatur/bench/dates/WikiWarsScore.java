package org.audiatur.bench.dates;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiatur.bench.dates.TimexTally.Pair;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;

/**
 * Dates in histories of wars whose expressions of time are marked: WikiWars (English, TIMEX2) and
 * WikiWarsUA (Ukrainian, TIMEX3), by the rules of TempEval-3. Arguments: the folder; {@code files}
 * for a line of each file; {@code errors} for what was missed, extra, or of another value.
 */
public final class WikiWarsScore {

  private static final int AROUND = 45;

  /** Reading goes on so long, in nanoseconds of processor time, until the machine code is good. */
  private static final long WARM = 20_000_000_000L;

  private final PrintStream out;
  private final Set<String> options;

  public WikiWarsScore(PrintStream out, Set<String> options) {
    this.out = out;
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Set<String> options = new HashSet<>(List.of(arguments));
    new WikiWarsScore(out, options)
        .score("Audiatur", Path.of(arguments[0]), new OurTimexes(Packs.standard()));
  }

  /** Reads all files of a folder, and says how well and how fast. */
  public void score(String name, Path folder, TimexReader reader) throws IOException {
    List<TimexFile> files = TimexFile.in(folder);
    long words = files.stream().mapToLong(f -> words(f.text())).sum();
    List<List<Timex>> found = readAll(files, reader);
    long best = Long.MAX_VALUE;
    int readings = 1;
    for (long end = nanos() + WARM; readings < 3 || nanos() < end; readings++) {
      long start = nanos();
      readAll(files, reader);
      best = Math.min(best, nanos() - start);
    }
    out.printf("%-22s relaxed P R F1      strict  with value P R F1   marked  found%n", name);
    tell(files, found);
    out.printf(
        Locale.ROOT,
        "%d words, best of %d readings %.2f s of processor time: %.0f words/s%n",
        words,
        readings,
        best / 1e9,
        words * 1e9 / best);
  }

  private static List<List<Timex>> readAll(List<TimexFile> files, TimexReader reader) {
    return files.stream().map(file -> reader.read(file.text())).toList();
  }

  private void tell(List<TimexFile> files, List<List<Timex>> found) {
    TimexTally all = new TimexTally(t -> true);
    TimexTally dates = new TimexTally(Timex::isDate);
    for (int i = 0; i < files.size(); i++) {
      TimexFile file = files.get(i);
      List<Pair> pairs = all.add(file.timexes(), found.get(i));
      dates.add(file.timexes(), found.get(i));
      if (options.contains("files")) {
        TimexTally own = new TimexTally(t -> true);
        own.add(file.timexes(), found.get(i));
        out.printf("%-22s %s%n", file.name().replace(".key.xml", ""), own.line());
      }
      if (options.contains("errors")) {
        errors(file, found.get(i), pairs);
      }
    }
    out.printf("%-22s %s%n", "all", all.line());
    out.printf("%-22s %s%n", "dates only", dates.line());
  }

  private void errors(TimexFile file, List<Timex> found, List<Pair> pairs) {
    Set<Timex> paired = new HashSet<>();
    for (Pair pair : pairs) {
      Timex ours = pair.found();
      if (ours != null) {
        paired.add(ours);
      }
      if (ours == null) {
        out.println("missed " + pair.marked().value() + "\t\t" + around(file, pair.marked()));
      } else if (!ours.value().equals(pair.marked().value())) {
        String values = pair.marked().value() + "\t" + ours.value();
        out.println("value " + values + "\t" + around(file, ours));
      }
    }
    found.stream()
        .filter(t -> !paired.contains(t))
        .forEach(t -> out.println("extra \t" + t.value() + "\t" + around(file, t)));
  }

  private static String around(TimexFile file, Timex timex) {
    Span span = timex.span();
    String text = file.text();
    return (file.name().substring(0, 2)
            + " "
            + text.substring(Math.max(0, span.start() - AROUND), span.start())
            + "["
            + span.in(text)
            + "]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)))
        .replaceAll("\\s", " ");
  }

  private static long words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** Processor time of this thread. */
  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
