package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Blanks that layout left behind: at the ends of lines none, between words one. Indentation is kept
 * for the rules that follow.
 */
final class Spaces extends PatternCorrector {

  private static final String BLANK = "[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]";

  Spaces() {
    super("space", BLANK + "{1,180}", Spaces::isLoose);
  }

  private static boolean isLoose(String text, int position) {
    char next = charAt(text, position + 1);
    return isBlank(text.charAt(position)) && (next == '\n' || isBlank(next));
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    boolean lineStart = match.start() == 0 || text.charAt(match.start() - 1) == '\n';
    boolean lineEnd = match.end() == text.length() || text.charAt(match.end()) == '\n';
    if (lineEnd) {
      return new Repair(match.start(), match.end(), "", rule(), "blank at the end of a line");
    }
    if (lineStart) {
      return null;
    }
    return match.group().length() == 1
        ? null
        : new Repair(match.start(), match.end(), " ", rule(), "more than one blank");
  }
}
