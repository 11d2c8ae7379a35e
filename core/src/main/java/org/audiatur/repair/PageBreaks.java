package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Form feeds become line ends, or blanks where the text goes on, once the rule for running heads
 * has seen where pages begin.
 */
final class PageBreaks implements Corrector {

  @Override
  public String rule() {
    return "page-break";
  }

  @Override
  public List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    if (text.indexOf('\f') < 0) {
      return repairs;
    }
    Layout layout = new Layout(text);
    PageTurn turn = new PageTurn(layout);
    List<Layout.Line> lines = layout.lines();
    Layout.Line before = null;
    int fed = -1;
    for (Layout.Line line : lines) {
      if (!line.isBlank()) {
        if (fed >= 0) {
          repairs.add(turn(before, line, turn));
        }
        before = line;
        fed = -1;
      }
      fed = line.page() ? line.end() : fed;
    }
    if (fed >= 0) {
      int start = before == null ? 0 : before.end();
      repairs.add(new Repair(start, text.length(), "\n", rule(), "page break"));
    }
    return repairs;
  }

  private Repair turn(Layout.@Nullable Line before, Layout.Line after, PageTurn turn) {
    String between = before == null ? "\n" : turn.between(before, after);
    boolean flows = between.equals(" ");
    int start = before == null ? 0 : flows ? before.last() : before.end();
    int end = flows ? after.first() : after.start();
    return new Repair(start, end, between, rule(), "page break");
  }
}
