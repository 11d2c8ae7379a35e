package org.audiatur.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;

/**
 * Running heads and page numbers: short lines that stand between two parts of one sentence, or by
 * themselves between blank lines, and hold a page number or return on other pages. Found by
 * position and repetition, never by a list.
 */
final class RunningHeads implements Corrector {

  private static final int LONGEST = 100;
  private static final int MOST_LINES = 5;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\s*[-–—]?\\s*\\d{1,4}\\s*[-–—]?\\s*");
  private static final Pattern NUMBERED_HEAD =
      Pattern.compile("\\s*(?:\\d{1,4}\\s{2,}\\S.*|\\S.*\\s{2,}\\d{1,4})\\s*");
  private static final Pattern WIDE_GAP =
      Pattern.compile("(?:^\\s*\\d{1,4}\\s{3,}\\S)|(?:\\S\\s{3,}\\d{1,4}\\s*$)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  @Override
  public String rule() {
    return "running-head";
  }

  @Override
  public List<Repair> correct(String text) {
    List<Layout.Line> lines = new Layout(text).lines();
    Map<String, Integer> seen = frequencies(lines);
    List<Repair> repairs = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = blockEnd(lines, i);
      if (end > i && isHead(lines, i, end, seen)) {
        repairs.add(cut(lines, i, end));
        i = end;
      } else {
        i = Math.max(i + 1, skipBlank(lines, i));
      }
    }
    return repairs;
  }

  private static int skipBlank(List<Layout.Line> lines, int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  private static Map<String, Integer> frequencies(List<Layout.Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    lines.stream()
        .filter(l -> !l.isBlank() && isShort(l))
        .forEach(l -> seen.merge(shape(l), 1, Integer::sum));
    return seen;
  }

  /**
   * A line without its figures and blanks: running heads differ from page to page only in these.
   */
  private static String shape(Layout.Line line) {
    return DIGITS.matcher(line.text().strip()).replaceAll("#").replaceAll("\\s+", " ");
  }

  /**
   * One past the last line of a block of short lines and blank lines that begins at {@code from};
   * {@code from} if there is none.
   */
  private static int blockEnd(List<Layout.Line> lines, int from) {
    if (!lines.get(from).isBlank() && !isFigure(lines.get(from))) {
      return from;
    }
    int end = from;
    int shortLines = 0;
    while (end < lines.size()
        && (lines.get(end).isBlank() || (isShort(lines.get(end)) && shortLines < MOST_LINES))) {
      shortLines += lines.get(end).isBlank() ? 0 : 1;
      if (!lines.get(end).isBlank()
          && (lines.get(end).continues() || (end > from && !lines.get(end - 1).isBlank()))) {
        break;
      }
      end++;
    }
    return shortLines == 0 ? from : end;
  }

  private static boolean isShort(Layout.Line line) {
    return line.text().strip().length() <= LONGEST && !line.endsSentence();
  }

  private static boolean isFigure(Layout.Line line) {
    return PAGE_NUMBER.matcher(line.text()).matches()
        || NUMBERED_HEAD.matcher(line.text()).matches();
  }

  private static boolean isHead(
      List<Layout.Line> lines, int from, int end, Map<String, Integer> seen) {
    int figures = 0;
    boolean wide = false;
    boolean repeated = true;
    for (Layout.Line line : lines.subList(from, end)) {
      if (line.isBlank()) {
        continue;
      }
      boolean returns = seen.getOrDefault(shape(line), 0) > 1;
      repeated &= returns;
      figures += isFigure(line) ? 1 : 0;
      wide |= WIDE_GAP.matcher(line.text()).find();
      if (!isFigure(line) && !returns) {
        return false;
      }
    }
    return figures == 1 && (cutsSentence(lines, from, end, wide) || (repeated && wide));
  }

  /**
   * True if a sentence before the block goes on after it: in small letters, or, beside a figure set
   * apart, in any.
   */
  private static boolean cutsSentence(List<Layout.Line> lines, int from, int end, boolean wide) {
    int before = from - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    boolean open =
        before >= 0
            && end < lines.size()
            && !lines.get(before).endsSentence()
            && !isFigure(lines.get(before));
    return open && (wide || lines.get(end).continues());
  }

  /**
   * Takes the block out and lets a sentence flow on; a word broken over the page is left to the
   * rule for hyphens.
   */
  private Repair cut(List<Layout.Line> lines, int from, int end) {
    int before = from - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    int start = before < 0 ? 0 : lines.get(before).end();
    int stop = end < lines.size() ? lines.get(end).start() : lines.getLast().end();
    boolean open =
        before >= 0
            && cutsSentence(lines, from, end, true)
            && !Layout.BROKEN_WORD.matcher(lines.get(before).text()).find();
    return new Repair(start, stop, open ? " " : "\n", rule(), "running head or page number");
  }
}
