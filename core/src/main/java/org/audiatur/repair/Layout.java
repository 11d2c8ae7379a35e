package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text and what their lengths say of it: whether lines were wrapped at a width or
 * each line is a paragraph. Lines end at a line feed or a form feed.
 */
final class Layout {

  /**
   * One line, without its line end.
   *
   * @param page true if a form feed ends it
   */
  record Line(String of, int start, int end, boolean page) {

    String text() {
      return of.substring(start, end);
    }

    /** Where the first character that is no blank stands; {@code end} in a blank line. */
    int first() {
      int first = start;
      while (first < end && isBlank(of.charAt(first))) {
        first++;
      }
      return first;
    }

    /** One past the last character that is no blank. */
    int last() {
      int last = end;
      while (last > start && isBlank(of.charAt(last - 1))) {
        last--;
      }
      return last;
    }

    boolean isBlank() {
      return first() == end;
    }

    /** Length in characters, without blanks around. */
    int length() {
      return Math.max(0, last() - first());
    }

    /** True if it ends as a sentence or a list item does. */
    boolean endsSentence() {
      return !isBlank() && ".!?…:;»”\"]".indexOf(of.charAt(last() - 1)) >= 0;
    }

    /** True if it ends as only a sentence does. */
    boolean endsStrongly() {
      return !isBlank() && ".!?…".indexOf(of.charAt(last() - 1)) >= 0;
    }

    /** True if it begins as an item of a list, a line of dialogue or a row. */
    boolean isItem() {
      return NEW_ITEM.matcher(of).region(first(), Math.min(end, first() + ITEM_REACH)).lookingAt();
    }

    /** True if a comma, a dash or a bracket says that the line goes on. */
    boolean endsOpen() {
      return end > start && ",–—-(".indexOf(of.charAt(end - 1)) >= 0;
    }

    /** True if it ends in a word broken by a hyphen, or by what became of one. */
    boolean endsBroken() {
      int last = last();
      return last - start >= 2
          && PatternCorrector.isHyphen(of.charAt(last - 1))
          && PatternCorrector.isLetter(of.charAt(last - 2));
    }

    /** True if a figure stands near its start or at its end. */
    boolean mayHoldNumber() {
      int first = first();
      for (int i = first; i < Math.min(end, first + NUMBER_REACH); i++) {
        if (Character.isDigit(of.charAt(i))) {
          return true;
        }
      }
      for (int i = last() - 1; i >= Math.max(first, last() - NUMBER_REACH); i--) {
        if (Character.isDigit(of.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** True if it goes on from a line before: a small letter first. */
    boolean continues() {
      return !isBlank() && Character.isLowerCase(of.codePointAt(first()));
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }

  /** Signs that may stand between a page number and the edge of its line: «– 12 –», «[12]». */
  private static final int NUMBER_REACH = 5;

  private static final Pattern NEW_ITEM =
      Pattern.compile("[-–—•*]\\s|\\d{1,3}[.)]\\s|\\p{L}\\)\\s");

  private static final int ITEM_REACH = 6;

  /** In wrapped prose at least one line in so many begins with a small letter. */
  private static final int LINES_PER_SMALL = 4;

  /** Where words are broken, at least one line in so many ends in one. */
  private static final int LINES_PER_BROKEN = 20;

  /** A text counts as wrapped if nine in ten of its lines are at most this long (characters). */
  private static final int WIDEST_PAGE = 130;

  /** Lines of the shortest page, and characters of a line. */
  private static final int SHORTEST_PAGE = 8;

  private static final int LINE = 50;

  private static final double FULL_SHARE = 0.9;
  private static final int LONGEST_COUNTED = 1000;
  private static final int FEWEST_LINES = 3;

  private final List<Line> lines = new ArrayList<>();
  private final int width;
  private final boolean wrapped;

  Layout(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f') {
        lines.add(new Line(text, start, i, c == '\f'));
        start = i + 1;
      }
    }
    lines.add(new Line(text, start, text.length(), false));
    width = width(lines);
    wrapped = width <= WIDEST_PAGE && goOn(lines);
  }

  /** True if enough lines begin with a small letter, as in prose and not in verse or lists. */
  private static boolean goOn(List<Line> lines) {
    int small = 0;
    int all = 0;
    for (Line line : lines) {
      small += line.continues() ? 1 : 0;
      all += line.isBlank() ? 0 : 1;
    }
    return small * LINES_PER_SMALL >= all;
  }

  /** The length that nine in ten lines do not exceed. */
  private static int width(List<Line> lines) {
    int[] counts = new int[LONGEST_COUNTED + 1];
    int total = 0;
    for (Line line : lines) {
      int length = line.length();
      if (length > 0) {
        counts[Math.min(length, LONGEST_COUNTED)]++;
        total++;
      }
    }
    int length = 0;
    int rank = (int) ((total - 1) * FULL_SHARE);
    for (int passed = counts[0]; passed <= rank && length < LONGEST_COUNTED; ) {
      length++;
      passed += counts[length];
    }
    return total < FEWEST_LINES ? Integer.MAX_VALUE : length;
  }

  /** How far on in the text a line is: in lines if all are as long, else in characters. */
  int position(int line) {
    return wrapped ? line : lines.get(line).start();
  }

  /** The least length of a page, counted as {@link #position} counts. */
  int shortestPage() {
    return wrapped ? SHORTEST_PAGE : SHORTEST_PAGE * LINE;
  }

  List<Line> lines() {
    return lines;
  }

  /** True if long paragraphs were broken into lines of one width. */
  boolean isWrapped() {
    return wrapped;
  }

  /** True if words are broken at line ends. */
  boolean breaksWords() {
    long broken = lines.stream().filter(Line::endsBroken).count();
    return wrapped && broken * LINES_PER_BROKEN >= lines.size();
  }

  /** The width lines were wrapped at, in characters. */
  int width() {
    return width;
  }
}
