package org.audiatur.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.repair.Repairer;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;

/**
 * What repair changes in texts that nobody damaged. Many public texts have real flaws (double
 * blanks, Latin letters), so each repair can be listed for a person to read.
 */
final class CleanRun {

  private static final int CONTEXT = 35;

  /** Repairs of one set. */
  private static final class Count {
    private int characters;
    private int repairs;
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final List<String> listed = new ArrayList<>();
  }

  private final Repairer repairer;
  private final Map<String, Count> bySet = new LinkedHashMap<>();

  CleanRun(Repairer repairer) {
    this.repairer = repairer;
  }

  void add(PublicText text) {
    ReadingText reading = repairer.repair(SourceText.of(text.name(), text.text()));
    String set = text.language() + " " + text.set();
    Count count = bySet.computeIfAbsent(set, key -> new Count());
    count.characters += text.text().length();
    for (Repair repair : reading.repairs()) {
      count.repairs++;
      count.byRule.merge(repair.rule(), 1, Integer::sum);
      count.listed.add(line(set, reading, repair));
    }
  }

  private static String line(String set, ReadingText reading, Repair repair) {
    String text = reading.source().text();
    String before = text.substring(Math.max(0, repair.start() - CONTEXT), repair.start());
    String after = text.substring(repair.end(), Math.min(text.length(), repair.end() + CONTEXT));
    String was = text.substring(repair.start(), repair.end());
    return Visible.of(
        "%s\t%s\t%s\t%s{%s|%s}%s"
            .formatted(
                repair.rule(),
                set,
                reading.source().name(),
                before,
                was,
                repair.replacement(),
                after));
  }

  /** All repairs of all sets. */
  int repairs() {
    return bySet.values().stream().mapToInt(count -> count.repairs).sum();
  }

  void print(PrintStream out) {
    out.println("set                  characters  repairs  per 10,000  by rule");
    bySet.forEach(
        (set, count) ->
            out.printf(
                java.util.Locale.ROOT,
                "%-20s %10d %8d %11.2f  %s%n",
                set,
                count.characters,
                count.repairs,
                10_000.0 * count.repairs / Math.max(1, count.characters),
                count.byRule));
  }

  /** Every repair: rule, set, text, and {@code before{was|became}after}. */
  void list(PrintStream out) {
    bySet.values().forEach(count -> count.listed.stream().sorted().forEach(out::println));
  }
}
