package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Repair;

/**
 * Running heads, feet and page numbers. Found by position and repetition, never by a list;
 * headings, lists and dates stand alone between sentences and stay. {@link HeadBlocks} finds what
 * may be one, {@link PageProof} decides, {@link PageTurn} says how the text goes on.
 */
final class RunningHeads implements Corrector {

  @Override
  public String rule() {
    return "running-head";
  }

  @Override
  public List<Repair> correct(String text) {
    Layout layout = new Layout(text);
    PageTurn turn = new PageTurn(layout);
    List<Repair> repairs = new ArrayList<>();
    for (HeadBlock block : new PageProof(layout, new HeadBlocks(layout)).pages()) {
      repairs.add(cut(block, turn));
    }
    return repairs;
  }

  /** Takes the block out; a word broken over the page is left to the rule for hyphens. */
  private Repair cut(HeadBlock block, PageTurn turn) {
    Layout.Line before = block.before();
    Layout.Line after = block.after();
    String between = before == null || after == null ? "\n" : turn.between(before, after);
    boolean flows = between.equals(" ");
    int start = before == null ? 0 : flows ? before.last() : before.end();
    int end = after == null ? block.lines().getLast().end() : flows ? after.first() : after.start();
    return new Repair(start, end, between, rule(), "running head or page number");
  }
}
