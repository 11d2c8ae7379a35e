package org.audiatur.repair;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/**
 * A word broken at a line end, by a hyphen, a soft hyphen, or the U+FFFD that a lost soft hyphen
 * became. The dictionary decides: joined if that gives a word, hyphen kept if only the two parts
 * are words or a capital follows.
 */
final class LineEndHyphens extends PatternCorrector {

  private static final String LETTERS = "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}'’-]{1,60}?)";
  private static final String BREAK =
      "([-\\u2010\\u00ad\\ufffd\\u00ac])[ \\t]*(?:\\n[ \\t]*|\\n\\s*(?=\\p{Ll}))";
  private final Spelling spelling;

  LineEndHyphens(Spelling spelling) {
    super(
        "line-end-hyphen",
        LETTERS + BREAK + "([\\p{L}\\p{M}][\\p{L}\\p{M}'’]{0,60})",
        LineEndHyphens::isBreak);
    this.spelling = spelling;
  }

  @Override
  Repair repair(MatchResult match, String text) {
    String left = lastPart(match.group(1));
    String right = match.group(3);
    boolean keep = keepsHyphen(left, right, match.group(2).charAt(0));
    String reason =
        keep ? "hyphen of a compound at a line end" : "word broken at a line end: " + left + right;
    return new Repair(match.start(2), match.start(3), keep ? "-" : "", rule(), reason);
  }

  private static boolean isBreak(String text, int position) {
    if (!isHyphen(text.charAt(position)) || !isLetter(charAt(text, position - 1))) {
      return false;
    }
    int next = position + 1;
    while (charAt(text, next) == ' ' || charAt(text, next) == '\t') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private boolean keepsHyphen(String left, String right, char mark) {
    if (Character.isUpperCase(right.charAt(0)) && !isUpperCase(left)) {
      return true;
    }
    if (left.length() == 1 || right.length() == 1 || knows(left + right)) {
      return false;
    }
    if (knows(left + "-" + right)) {
      return true;
    }
    boolean compound =
        left.length() > 2
            && right.length() > 3
            && knows(right)
            && (knows(left) || isCombiningForm(left));
    return compound && (mark == '-' || mark == '\u2010' || isCombiningForm(left));
  }

  /**
   * First parts of compounds end in a connecting vowel in the Slavic languages: «политико-»,
   * «военно-».
   */
  private boolean isCombiningForm(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.length() > 4
        && (lower.endsWith("о") || lower.endsWith("е"))
        && lower.charAt(0) == part.charAt(0);
  }

  private boolean knows(String word) {
    return spelling.knows(word);
  }

  private static boolean isUpperCase(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
