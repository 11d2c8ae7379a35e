package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;

/**
 * Line ends inside a paragraph become blanks. In a text wrapped at a width, a line end closes the
 * paragraph if a blank line or an indented line follows, if the line is short and ends a sentence,
 * or if it is a heading; a sentence that goes on in small letters after a blank line was cut by a
 * page and is joined.
 */
final class WrappedLines implements Corrector {

  private static final Pattern NEW_ITEM =
      Pattern.compile("\\s*(?:[-–—•*]\\s|\\d{1,3}[.)]\\s|\\t| {3,}).*", Pattern.DOTALL);
  private static final double SHORT = 0.8;
  private static final double HEADING = 0.75;

  @Override
  public String rule() {
    return "wrapped-line";
  }

  @Override
  public List<Repair> correct(String text) {
    Layout layout = new Layout(text);
    List<Repair> repairs = new ArrayList<>();
    List<Layout.Line> lines = layout.isWrapped() ? layout.lines() : List.of();
    int i = 0;
    while (i + 1 < lines.size()) {
      int next = i + 1;
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      if (next < lines.size()
          && !lines.get(i).isBlank()
          && joins(lines.get(i), lines.get(next), next - i, layout.width())) {
        repairs.add(join(lines.get(i), lines.get(next), next - i));
      }
      i = next;
    }
    return repairs;
  }

  private Repair join(Layout.Line line, Layout.Line next, int gap) {
    int start = next.start();
    while (start < next.end() && Character.isWhitespace(next.text().charAt(start - next.start()))) {
      start++;
    }
    return new Repair(
        line.end(),
        start,
        " ",
        rule(),
        gap == 1 ? "line wrapped inside a paragraph" : "paragraph cut by a page");
  }

  private static boolean joins(Layout.Line line, Layout.Line next, int gap, int width) {
    int length = line.text().strip().length();
    if (Layout.BROKEN_WORD.matcher(line.text()).find()) {
      return false;
    }
    if (gap > 1) {
      return next.continues() && !line.endsSentence();
    }
    if (NEW_ITEM.matcher(next.text()).matches() && !next.continues()) {
      return false;
    }
    if (line.endsSentence() && !next.continues()) {
      return length >= SHORT * width;
    }
    return next.continues()
        || endsOpen(line.text())
        || (length >= HEADING * width && !isHeading(next, width));
  }

  /** True for a short line that ends no sentence. */
  private static boolean isHeading(Layout.Line line, int width) {
    return line.text().strip().length() < HEADING * width && !line.endsSentence();
  }

  /** True if a comma, a dash or a hyphen says that the line goes on. */
  private static boolean endsOpen(String line) {
    return !line.isEmpty() && ",–—-(".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
