package org.audiatur.repair;

import java.util.Locale;

/**
 * A word broken in two.
 *
 * @param left letters before the break, earlier parts of a hyphenated word included
 * @param right letters after it, later parts of a hyphenated word included
 * @param mark what stands between them: a hyphen, a soft hyphen, U+FFFD
 */
record Break(String left, String right, char mark) {

  private static final int SHORTEST_BROKEN = 3;

  /** What the two pieces are together. */
  enum Joint {
    /** One word. */
    JOIN,
    /** Two parts of a compound with a hyphen. */
    HYPHEN,
    /** The first of two compounds that share their last part: «двух- и трёхдневный». */
    SUSPEND,
    /** Two words: what stands between them is no hyphen. */
    APART,
    /** The dictionaries do not say. */
    UNSURE
  }

  /** The part of the left piece that touches the break. */
  String last() {
    return left.substring(left.lastIndexOf('-') + 1);
  }

  /** The part of the right piece that touches the break. */
  String next() {
    int hyphen = right.indexOf('-');
    return hyphen < 0 ? right : right.substring(0, hyphen);
  }

  /** The pieces as one word, whole and without the parts that do not touch the break. */
  String[] joined() {
    return new String[] {last() + next(), left + right, last() + right, left + next()};
  }

  /** The same with a hyphen between. */
  String[] hyphened() {
    return new String[] {
      last() + "-" + next(), left + "-" + right, last() + "-" + right, left + "-" + next()
    };
  }

  boolean isHyphen() {
    return mark == '-' || mark == '\u2010';
  }

  boolean isLost() {
    return mark == '\ufffd';
  }

  /** True if one of the parts at the break is a single letter. */
  boolean hasLetter() {
    return last().length() == 1 || next().length() == 1;
  }

  /** True if both pieces together are too short for a word that anybody would break: «д-р». */
  boolean isShort() {
    return hasLetter() && last().length() + next().length() <= SHORTEST_BROKEN;
  }

  /** True if the right piece begins with a capital though the left is not in capitals. */
  boolean isCapitalAfter() {
    String last = last();
    boolean capitals = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
    return Character.isUpperCase(right.charAt(0)) && !capitals;
  }

  /** True if only the left piece begins with a capital, as in a name that was broken. */
  boolean isCapitalBefore() {
    return Character.isUpperCase(last().charAt(0)) && !Character.isUpperCase(right.charAt(0));
  }

  /**
   * First parts of compounds end in a connecting vowel in the Slavic languages: «политико-»,
   * «военно-».
   */
  boolean isCombiningForm() {
    String last = last().toLowerCase(Locale.ROOT);
    return last.length() > 4 && (last.endsWith("о") || last.endsWith("е"));
  }
}
