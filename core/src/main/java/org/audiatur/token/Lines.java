package org.audiatur.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audiatur.text.Span;

/**
 * The lines of a text and whether they were wrapped to a width: then a line end is only a blank,
 * else each line is a paragraph. Read once for a document, from the lengths of its lines.
 */
final class Lines {

  /**
   * A line that is not blank.
   *
   * @param start of its first character that is not blank
   * @param end after its last one
   * @param indent blanks before it
   * @param blankBefore true if a blank line or page break stands before it
   */
  record Line(int start, int end, int indent, boolean blankBefore) {
    int length() {
      return end - start;
    }
  }

  private static final int WIDEST_PAGE = 130;
  private static final int NARROWEST_COLUMN = 24;
  private static final int FEWEST_LINES = 4;

  private final CharSequence text;
  private final List<Line> lines;
  private final int width;

  Lines(CharSequence text) {
    this.text = text;
    this.lines = read(text);
    this.width = wrapWidth();
  }

  private static List<Line> read(CharSequence text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        int first = firstInk(text, start, i);
        if (first < i) {
          lines.add(new Line(first, lastInk(text, first, i), first - start, blank));
          blank = false;
        } else {
          blank |= i > start || i == text.length() || !isSecondOfPair(text, i);
        }
        blank |= i < text.length() && text.charAt(i) == '\f';
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isSecondOfPair(CharSequence text, int position) {
    return text.charAt(position) == '\n' && position > 0 && text.charAt(position - 1) == '\r';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static int firstInk(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastInk(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && Characters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The width the lines were wrapped to, 0 if they were not. */
  private int wrapWidth() {
    if (lines.size() < FEWEST_LINES) {
      return 0;
    }
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    int wide = lengths[(int) ((lengths.length - 1) * 0.9)];
    long near =
        Arrays.stream(lengths)
            .filter(length -> length > wide * 0.7 && length <= wide * 1.25)
            .count();
    boolean even = near * 2 >= lengths.length && wide >= NARROWEST_COLUMN && wide <= WIDEST_PAGE;
    return even && brokenLines() * 2 >= near ? wide : 0;
  }

  /** How many lines end in the middle of a sentence. */
  private long brokenLines() {
    return lines.stream().filter(line -> !endsSentence(line)).count();
  }

  private boolean endsSentence(Line line) {
    for (int i = line.end() - 1; i >= line.start(); i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';') {
        return true;
      }
      if (Character.isLetterOrDigit(c) || c == ',' || c == '-' || c == '–' || c == '—') {
        return false;
      }
    }
    return false;
  }

  /** The paragraphs, in text order; together they hold all lines. */
  List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || beginsParagraph(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(Span.of(lines.get(first).start(), lines.get(i - 1).end()));
        first = i;
      }
    }
    return paragraphs;
  }

  private boolean beginsParagraph(Line before, Line line) {
    if (width == 0) {
      return true;
    }
    boolean ended = endsSentence(before);
    if (!ended && beginsInside(line) && before.length() > width * 0.5) {
      return false;
    }
    boolean indented = line.indent() > before.indent();
    boolean shortBefore = before.length() < width * 0.8;
    return line.blankBefore()
        || indented && (ended || line.indent() >= 2)
        || shortBefore && (ended || before.length() < width * 0.6);
  }

  /** True if a line begins as only the middle of a sentence can. */
  private boolean beginsInside(Line line) {
    char c = text.charAt(line.start());
    return Character.isLowerCase(c) || c == ',' || c == ';' || c == ')';
  }
}
