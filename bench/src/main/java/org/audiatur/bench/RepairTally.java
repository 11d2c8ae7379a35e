package org.audiatur.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.bench.RepairedStretch.Verdict;

/** Counts of what became of damaged places, by kind of place. */
final class RepairTally {

  private final Map<String, int[]> byKind = new TreeMap<>();
  private long characters;
  private long before;
  private long after;
  private int elsewhere;

  /**
   * @param characters of the clean text
   */
  void add(Collection<RepairedStretch> stretches, int characters) {
    this.characters += characters;
    for (RepairedStretch stretch : stretches) {
      before += stretch.distanceBefore();
      after += stretch.distanceAfter();
      elsewhere += stretch.isElsewhere() ? 1 : 0;
      for (int i = 0; i < stretch.edits().size(); i++) {
        int[] counts =
            byKind.computeIfAbsent(stretch.edits().get(i).kind(), k -> new int[verdicts()]);
        counts[stretch.verdicts().get(i).ordinal()]++;
      }
    }
  }

  private static int verdicts() {
    return Verdict.values().length;
  }

  Collection<String> kinds() {
    return byKind.keySet();
  }

  /** How many places of a kind came out so. */
  int count(String kind, Verdict verdict) {
    int[] counts = byKind.get(kind);
    return counts == null ? 0 : counts[verdict.ordinal()];
  }

  int places(String kind) {
    int places = 0;
    for (Verdict verdict : Verdict.values()) {
      places += count(kind, verdict);
    }
    return places;
  }

  private int total(Verdict verdict) {
    return byKind.keySet().stream().mapToInt(kind -> count(kind, verdict)).sum();
  }

  int places() {
    return byKind.keySet().stream().mapToInt(this::places).sum();
  }

  /** Repairs where nothing was damaged. */
  int elsewhere() {
    return elsewhere;
  }

  double errorRateBefore() {
    return before / (double) Math.max(1, characters);
  }

  double errorRateAfter() {
    return after / (double) Math.max(1, characters);
  }

  /** Places, share undone, share wrong of one kind; blank if there is none. */
  String cell(String kind) {
    return cell(places(kind), count(kind, Verdict.UNDONE), count(kind, Verdict.WRONG));
  }

  /** The same over all kinds. */
  String cell() {
    return cell(places(), total(Verdict.UNDONE), total(Verdict.WRONG));
  }

  private static String cell(int places, int undone, int wrong) {
    return places == 0
        ? String.format(Locale.ROOT, "%7s %6s %6s", "-", "", "")
        : String.format(
            Locale.ROOT,
            "%7d %5.1f%% %5.1f%%",
            places,
            100.0 * undone / places,
            100.0 * wrong / places);
  }

  /** Error rate of characters before and after, and repairs elsewhere. */
  String rates() {
    return String.format(
        Locale.ROOT,
        "%6.2f%%>%5.2f%% %5d",
        100 * errorRateBefore(),
        100 * errorRateAfter(),
        elsewhere);
  }
}
