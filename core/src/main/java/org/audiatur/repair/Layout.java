package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text and what their lengths say of it: whether lines were wrapped at a width or
 * each line is a paragraph.
 */
final class Layout {

  /** One line, without its line end. */
  record Line(int start, int end, String text) {

    boolean isBlank() {
      return text.isBlank();
    }

    /** True if it ends as a sentence or a list item does. */
    boolean endsSentence() {
      String stripped = text.stripTrailing();
      return !stripped.isEmpty()
          && ".!?…:;»”\"]".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    /** True if it goes on from a line before: a small letter first. */
    boolean continues() {
      String stripped = text.stripLeading();
      return !stripped.isEmpty() && Character.isLowerCase(stripped.codePointAt(0));
    }
  }

  /** A line that ends in a word broken by a hyphen, or by what became of one. */
  static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}[-\\u2010\\u00ad\\ufffd\\u00ac]\\s*$");

  /** A text counts as wrapped if nine in ten of its lines are at most this long (characters). */
  private static final int WIDEST_PAGE = 130;

  private static final double FULL_SHARE = 0.9;

  private final List<Line> lines = new ArrayList<>();
  private final int width;

  Layout(String text) {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(start, end, text.substring(start, end)));
      start = end + 1;
    }
    int[] lengths =
        lines.stream()
            .filter(l -> !l.isBlank())
            .mapToInt(l -> l.text().strip().length())
            .sorted()
            .toArray();
    width =
        lengths.length < 3 ? Integer.MAX_VALUE : lengths[(int) ((lengths.length - 1) * FULL_SHARE)];
  }

  List<Line> lines() {
    return lines;
  }

  /** True if long paragraphs were broken into lines of one width. */
  boolean isWrapped() {
    return width <= WIDEST_PAGE;
  }

  /** The width lines were wrapped at, in characters. */
  int width() {
    return width;
  }
}
