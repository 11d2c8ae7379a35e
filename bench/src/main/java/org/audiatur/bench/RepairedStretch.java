package org.audiatur.bench;

import java.util.List;
import org.audiatur.bench.damage.Edit;
import org.audiatur.text.Repair;
import org.audiatur.text.Span;

/**
 * A stretch that damage, repair or both touched; left and right of it all three texts are the same.
 * Texts are given with blank lines counted as line ends, and dashes, apostrophes and quotation
 * marks of one kind each.
 *
 * @param where the stretch in the damaged text
 * @param cleanAt where it begins in the clean text
 * @param clean what stood there before the damage
 * @param damaged what stood there after it
 * @param repaired what the repairs made of it
 * @param edits the damaged places in it, none if something was repaired that was not damaged
 * @param verdicts what became of each of {@code edits}
 * @param repairs the repairs in it
 */
record RepairedStretch(
    Span where,
    int cleanAt,
    String clean,
    String damaged,
    String repaired,
    List<Edit> edits,
    List<Verdict> verdicts,
    List<Repair> repairs) {

  /** What became of a damaged place. */
  enum Verdict {
    UNDONE,
    WRONG,
    LEFT
  }

  boolean isElsewhere() {
    return edits.isEmpty();
  }

  /** The same repair of the same words, wherever the damage moved them. */
  String cleanKey() {
    return cleanAt + " " + clean + " > " + repaired;
  }

  int distanceBefore() {
    return EditDistance.between(damaged, clean);
  }

  int distanceAfter() {
    return EditDistance.between(repaired, clean);
  }
}
