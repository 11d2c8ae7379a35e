package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;

/**
 * Line ends inside a paragraph become blanks. In a text wrapped at a width, a line end closes the
 * paragraph if a blank line or an indented line follows, if the line is short and ends a sentence,
 * or if it is a heading or a line of verse; rows of a table stay apart; a sentence that goes on in
 * small letters after a blank line was cut by a page and is joined.
 */
final class WrappedLines implements Corrector {

  private static final Pattern NEW_ITEM =
      Pattern.compile("\\s{0,40}(?:[-–—•*]\\s|\\d{1,3}[.)]\\s|\\t| {3,}).*", Pattern.DOTALL);
  private static final double SHORT = 0.8;
  private static final double HEADING = 0.75;
  private static final double OPEN = 0.5;
  private static final int COLUMN_GAP = 4;

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
    String reason = gap == 1 ? "line wrapped inside a paragraph" : "paragraph cut by a page";
    return new Repair(line.last(), next.first(), " ", rule(), reason);
  }

  private static boolean joins(Layout.Line line, Layout.Line next, int gap, int width) {
    if (line.endsBroken() || (isRow(line) && isRow(next))) {
      return false;
    }
    int length = line.length();
    if (gap > 1) {
      return next.continues() && !line.endsSentence() && length >= OPEN * width;
    }
    if (!next.continues() && isItem(next)) {
      return false;
    }
    if (line.endsSentence() && !next.continues()) {
      return length >= SHORT * width;
    }
    return next.continues()
        || (line.endsOpen() && length >= OPEN * width)
        || (length >= HEADING * width && !isHeading(next, width));
  }

  private static boolean isItem(Layout.Line line) {
    int start = Math.min(line.end(), line.first() + 6);
    return NEW_ITEM.matcher(line.of().substring(line.start(), start)).matches();
  }

  /** True for a row of a table: columns set apart, or a figure in the last one. */
  private static boolean isRow(Layout.Line line) {
    int blanks = 0;
    int widest = 0;
    for (int i = line.first(); i < line.last(); i++) {
      char c = line.of().charAt(i);
      blanks = c == '\t' ? COLUMN_GAP : Character.isWhitespace(c) ? blanks + 1 : 0;
      widest = Math.max(widest, blanks);
    }
    boolean figure = !line.isBlank() && Character.isDigit(line.of().charAt(line.last() - 1));
    return widest >= COLUMN_GAP || (widest > 1 && figure);
  }

  /** True for a short line that ends no sentence. */
  private static boolean isHeading(Layout.Line line, int width) {
    return line.length() < HEADING * width && !line.endsSentence();
  }
}
