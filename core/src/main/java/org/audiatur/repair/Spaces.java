package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Blanks that layout left behind: at the ends of lines none, between words one plain blank.
 * Indentation is kept for the rules that follow.
 */
final class Spaces extends PatternCorrector {

  private static final String BLANK = "[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";

  Spaces() {
    super("space", BLANK + "{1,180}", Spaces::isBlank, Spaces::isLoose);
  }

  private static boolean isLoose(String text, int position) {
    char next = charAt(text, position + 1);
    return text.charAt(position) != ' ' || next == '\n' || next == '\f' || isBlank(next);
  }

  static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    char before = match.start() == 0 ? '\n' : text.charAt(match.start() - 1);
    char after = charAt(text, match.end());
    if (after == '\n' || after == '\f') {
      return new Repair(match.start(), match.end(), "", rule(), "blank at the end of a line");
    }
    if (before == '\n' || before == '\f' || match.group().equals(" ")) {
      return null;
    }
    String reason = match.group().length() == 1 ? "another kind of blank" : "more than one blank";
    return new Repair(match.start(), match.end(), " ", rule(), reason);
  }
}
