package org.audiatur.repair;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it would be read if it were a running head: a page number at one of its ends, and
 * words.
 *
 * @param line its index among the lines of the text
 * @param number its page number, -1 if it has none
 * @param gap blanks between number and words, 0 for a number alone
 * @param inner the most blanks between two of its words
 * @param shape its words without figures, as they return on other pages; empty for a number alone
 */
record HeadLine(int line, int number, int gap, int inner, String shape) {

  static final int LONGEST = 100;
  private static final int WIDE = 3;
  private static final int NO_NUMBER = -1;
  private static final int LAST_GROUP = 3;
  private static final String AROUND = "[-–—*·\\[\\]()]{0,3}";
  private static final Pattern ALONE =
      Pattern.compile(AROUND + "\\s{0,3}(\\d{1,4})\\s{0,3}" + AROUND + "\\.?");
  private static final Pattern FIRST = Pattern.compile("(\\d{1,4})(\\s{1,100})(\\S.*)");
  private static final Pattern LAST = Pattern.compile("(.*\\S)(\\s{1,100})(\\d{1,4})");

  /** Reads a line that is not blank and not too long. */
  static HeadLine of(int index, Layout.Line line) {
    String text = line.of().substring(line.first(), line.last());
    if (!line.mayHoldNumber()) {
      return new HeadLine(index, NO_NUMBER, 0, 0, shape(text));
    }
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      return new HeadLine(index, Integer.parseInt(alone.group(1)), 0, 0, "");
    }
    Matcher first = FIRST.matcher(text);
    if (first.matches()) {
      return numbered(index, first, 1);
    }
    Matcher last = LAST.matcher(text);
    return last.matches()
        ? numbered(index, last, LAST_GROUP)
        : new HeadLine(index, NO_NUMBER, 0, 0, shape(text));
  }

  /** A number in one group, the words in the group at the other side of the gap. */
  private static HeadLine numbered(int index, Matcher found, int number) {
    String words = found.group(1 + LAST_GROUP - number);
    return new HeadLine(
        index,
        Integer.parseInt(found.group(number)),
        found.group(2).length(),
        widestGap(words),
        "# " + shape(words));
  }

  private static int widestGap(String words) {
    int widest = 0;
    int blanks = 0;
    for (int i = 0; i < words.length(); i++) {
      blanks = Character.isWhitespace(words.charAt(i)) ? blanks + 1 : 0;
      widest = Math.max(widest, blanks);
    }
    return widest;
  }

  /** Letters in small case, one blank for many, figures as one sign. */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    char last = ' ';
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      char sign = Character.isDigit(c) ? '#' : Character.isLetter(c) ? c : ' ';
      if (sign != last || Character.isLetter(sign)) {
        shape.append(sign);
      }
      last = sign;
    }
    return shape.toString().strip();
  }

  /** True if it is a page number alone. */
  boolean isAlone() {
    return number >= 0 && shape.isEmpty();
  }

  /** True if it is a page number alone, or one set apart from the words of a head. */
  boolean isFigure() {
    return isAlone() || (number >= 0 && gap >= 2 && gap > inner);
  }

  /** True if a page number is set far apart from words. */
  boolean isWide() {
    return isFigure() && gap >= WIDE;
  }
}
