package org.audiatur.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.bench.damage.Damage;
import org.audiatur.bench.damage.Damaged;
import org.audiatur.bench.damage.Page;
import org.audiatur.repair.Repairer;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;

/** Damages clean texts in one way, repairs them, and counts what became of each damaged place. */
final class DamageRun {

  private static final int ONE_IN = 10;

  private final Repairer repairer;
  private final long seed;
  private final Map<String, RepairTally> byLanguage = new TreeMap<>();
  private final List<DamagedPlace> places = new ArrayList<>();

  /** A stretch with the text it is in. */
  record DamagedPlace(Damaged text, RepairedStretch stretch) {}

  DamageRun(Repairer repairer, long seed) {
    this.repairer = repairer;
    this.seed = seed;
  }

  void add(PublicText book, Damage damage) {
    Set<String> onClean = onClean(book);
    int start = Math.floorMod(book.name().hashCode(), damage.variants());
    for (int variant = start; variant < start + damage.variants(); variant++) {
      Page page = new Page(book.text(), book.language(), seedOf(book, damage), variant);
      add(damage.apply(page, ONE_IN), book, onClean);
    }
  }

  /** Counts all but what is repaired in the clean text too: flaws it had. */
  private void add(Damaged damaged, PublicText book, Set<String> onClean) {
    List<RepairedStretch> stretches = new ArrayList<>(stretches(damaged, book.name()));
    stretches.removeIf(s -> s.isElsewhere() && onClean.contains(s.cleanKey()));
    byLanguage
        .computeIfAbsent(book.language(), key -> new RepairTally())
        .add(stretches, book.text().length());
    stretches.forEach(stretch -> places.add(new DamagedPlace(damaged, stretch)));
  }

  private long seedOf(PublicText book, Damage damage) {
    return seed * 31 + (book.set() + book.name() + damage.name()).hashCode();
  }

  private List<RepairedStretch> stretches(Damaged damaged, String name) {
    ReadingText reading = repairer.repair(SourceText.of(name, damaged.text()));
    return RepairJudge.stretches(damaged, reading);
  }

  private Set<String> onClean(PublicText book) {
    Damaged untouched = new Page(book.text(), book.language(), seed, 0).damaged();
    Set<String> keys = new HashSet<>();
    stretches(untouched, book.name()).forEach(stretch -> keys.add(stretch.cleanKey()));
    return keys;
  }

  Map<String, RepairTally> byLanguage() {
    return byLanguage;
  }

  /** Every place with the context of the damaged text. */
  List<DamagedPlace> places() {
    return places;
  }

  Collection<String> kinds() {
    TreeSet<String> kinds = new TreeSet<>();
    byLanguage.values().forEach(tally -> kinds.addAll(tally.kinds()));
    return kinds;
  }

  /** The languages over the columns that {@link #print} fills. */
  void printHead(PrintStream out) {
    StringBuilder line = new StringBuilder(String.format("%-62s", ""));
    byLanguage.keySet().forEach(code -> line.append(String.format(" | %-21s", code)));
    out.println(line);
  }

  /** One line for each kind of place, and one for all. */
  void print(PrintStream out, String name) {
    StringBuilder line = new StringBuilder(String.format("%-62s", name));
    byLanguage.values().forEach(tally -> line.append(" | ").append(tally.rates()));
    out.println(line);
    Collection<String> kinds = kinds();
    kinds.forEach(kind -> out.println(row("  " + kind, kind)));
    if (kinds.size() > 1) {
      out.println(row("  all", ""));
    }
  }

  /** One line for all kinds of places together. */
  void printTotal(PrintStream out, String name) {
    out.println(row(name, ""));
    StringBuilder line = new StringBuilder(String.format("%-62s", ""));
    byLanguage.values().forEach(tally -> line.append(" | ").append(tally.rates()));
    out.println(line);
  }

  private String row(String title, String kind) {
    StringBuilder line = new StringBuilder(String.format("%-62s", title));
    byLanguage
        .values()
        .forEach(
            tally -> line.append(" | ").append(kind.isEmpty() ? tally.cell() : tally.cell(kind)));
    return line.toString();
  }
}
