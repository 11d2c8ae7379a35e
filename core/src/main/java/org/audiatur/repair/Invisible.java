package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Characters that nobody sees: control characters, characters without width, marks of writing
 * direction. Some controls are what became of a hyphen, a dash or a quotation mark of an older
 * encoding, and become that again. Beside scripts written from right to left, and joiners beside
 * other scripts than Latin and Cyrillic, all is left as it is.
 */
final class Invisible extends PatternCorrector {

  /** Word's unbroken hyphen, and marks of windows-1252 read as Latin-1. */
  private static final String FROM = "\u001e\u0082\u0084\u0091\u0092\u0093\u0094\u0096\u0097";

  private static final String TO = "-‚„‘’“”–—";

  Invisible() {
    super("invisible-character", "[\\p{Cc}\\p{Cf}]", Invisible::isOne, (text, i) -> true);
  }

  private static boolean isOne(int c) {
    boolean layout = "\n\r\t\f\u000b\u0085\u00ad".indexOf(c) >= 0;
    boolean control = Character.getType(c) == Character.CONTROL;
    boolean joiner = c == '\u200c' || c == '\u200d';
    boolean noWidth = c == '\u200b' || c == '\u2060' || c == '\ufeff';
    return !layout && (control || joiner || noWidth || isDirection(c));
  }

  private static boolean isDirection(int c) {
    return c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    char c = text.charAt(match.start());
    if (c == '\ufeff' && match.start() == 0) {
      return null;
    }
    char before = charAt(text, match.start() - 1);
    char after = charAt(text, match.end());
    if (isRightToLeft(before) || isRightToLeft(after)) {
      return null;
    }
    if ((c == '\u200c' || c == '\u200d') && !(isPlain(before) && isPlain(after))) {
      return null;
    }
    int meant = FROM.indexOf(c);
    String mark = meant < 0 ? "" : TO.substring(meant, meant + 1);
    String reason = meant < 0 ? "character that nobody sees" : "mark of an older encoding";
    return new Repair(match.start(), match.end(), mark, rule(), reason);
  }

  private static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isPlain(char c) {
    return c < '\u0530';
  }
}
