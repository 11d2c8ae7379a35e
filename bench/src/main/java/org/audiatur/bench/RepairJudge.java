package org.audiatur.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.audiatur.bench.RepairedStretch.Verdict;
import org.audiatur.bench.damage.Damaged;
import org.audiatur.bench.damage.Edit;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.Span;

/**
 * Compares what a repair made of a damaged text with the clean text, place by place. The three
 * texts are aligned by construction: damage and repairs both say where they changed what, so
 * everything else is known to be the same. Costs time linear in the text, apart from the edit
 * distances of single stretches.
 */
final class RepairJudge {

  private static final int MOST_TOGETHER = 6;

  private final Damaged damaged;
  private final List<Repair> repairs;
  private final List<RepairedStretch> stretches = new ArrayList<>();
  private int nextEdit;
  private int nextRepair;
  private int shift;

  private RepairJudge(Damaged damaged, ReadingText repaired) {
    this.damaged = damaged;
    this.repairs = repaired.repairs();
  }

  /**
   * @param repaired the reading text made of {@code damaged.text()}
   */
  static List<RepairedStretch> stretches(Damaged damaged, ReadingText repaired) {
    RepairJudge judge = new RepairJudge(damaged, repaired);
    while (judge.nextEdit < damaged.places().size() || judge.nextRepair < judge.repairs.size()) {
      judge.stretch();
    }
    return List.copyOf(judge.stretches);
  }

  private int editStart() {
    return nextEdit < damaged.places().size()
        ? damaged.places().get(nextEdit).start()
        : Integer.MAX_VALUE;
  }

  private int repairStart() {
    return nextRepair < repairs.size() ? repairs.get(nextRepair).start() : Integer.MAX_VALUE;
  }

  /** Takes all damage and repairs that touch one another. */
  private void stretch() {
    int firstEdit = nextEdit;
    int firstRepair = nextRepair;
    int start = Math.min(editStart(), repairStart());
    int cleanStart = start + shift;
    int end = start;
    while (editStart() <= end || repairStart() <= end) {
      if (editStart() <= end) {
        Span place = damaged.places().get(nextEdit);
        end = Math.max(end, place.end());
        shift = damaged.edits().get(nextEdit).clean().end() - place.end();
        nextEdit++;
      } else {
        end = Math.max(end, repairs.get(nextRepair).end());
        nextRepair++;
      }
    }
    Group group =
        new Group(
            Span.of(start, end), firstEdit, nextEdit, repairs.subList(firstRepair, nextRepair));
    stretches.add(judged(group, Span.of(cleanStart, end + shift)));
  }

  private record Group(Span where, int firstEdit, int lastEdit, List<Repair> repairs) {

    String repaired(String damaged) {
      StringBuilder text = new StringBuilder();
      int done = where.start();
      for (Repair repair : repairs) {
        text.append(damaged, done, repair.start()).append(repair.replacement());
        done = repair.end();
      }
      return text.append(damaged, done, where.end()).toString();
    }

    int size() {
      return lastEdit - firstEdit;
    }
  }

  private RepairedStretch judged(Group group, Span clean) {
    String repaired = folded(group.repaired(damaged.text()));
    List<Edit> edits = damaged.edits().subList(group.firstEdit, group.lastEdit);
    return new RepairedStretch(
        group.where,
        clean.start(),
        folded(clean.in(damaged.clean())),
        folded(group.where.in(damaged.text())),
        repaired,
        List.copyOf(edits),
        edits.isEmpty() ? List.of() : verdicts(group, repaired),
        List.copyOf(group.repairs));
  }

  /**
   * Undone are the places of the subset of edits that, taken back, gives the repaired text; if none
   * does, all are wrong. Blanks and line ends that moved in a place that is still damaged are no
   * repair.
   */
  private List<Verdict> verdicts(Group group, String repaired) {
    int subsets = group.size() <= MOST_TOGETHER ? 1 << group.size() : 1;
    for (int undone = subsets - 1; undone >= 0; undone--) {
      int all = subsets == 1 ? -1 : undone;
      if (folded(taken(group, all)).equals(repaired)) {
        return verdicts(group.size(), all);
      }
    }
    boolean left = blanks(group.where.in(damaged.text())).equals(blanks(repaired));
    return Collections.nCopies(group.size(), left ? Verdict.LEFT : Verdict.WRONG);
  }

  private static List<Verdict> verdicts(int size, int undone) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      verdicts.add((undone >> i & 1) == 1 ? Verdict.UNDONE : Verdict.LEFT);
    }
    return verdicts;
  }

  /** The damaged text of the group with some of its edits taken back. */
  private String taken(Group group, int undone) {
    StringBuilder text = new StringBuilder();
    int done = group.where.start();
    for (int i = 0; i < group.size(); i++) {
      Span place = damaged.places().get(group.firstEdit + i);
      Edit edit = damaged.edits().get(group.firstEdit + i);
      text.append(damaged.text(), done, place.start());
      text.append((undone >> i & 1) == 1 ? edit.clean().in(damaged.clean()) : edit.damaged());
      done = place.end();
    }
    return text.append(damaged.text(), done, group.where.end()).toString();
  }

  /**
   * What no one can know of a lost mark is not asked: how long a dash was, also between figures,
   * which quotes.
   */
  private static String folded(String text) {
    return text.replaceAll("\\n{2,}", "\n")
        .replace('—', '–')
        .replaceAll("(?<=\\d)-(?=\\d)", "–")
        .replaceAll("^-$", "–")
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('„', '«')
        .replace('“', '«')
        .replace('”', '»');
  }

  private static String blanks(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
