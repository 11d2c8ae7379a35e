package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/**
 * U+FFFD and soft hyphens inside a line: nothing where the dictionary knows the word without it, a
 * hyphen inside other words, a dash between blanks.
 */
final class LostCharacters extends PatternCorrector {

  private static final String LEFT = "([\\p{L}\\p{M}]{0,60})";
  private final Spelling spelling;

  LostCharacters(Spelling spelling) {
    super(
        "lost-character",
        LEFT + "([\\u00ad\\ufffd])(?=([\\p{L}\\p{M}]{0,60}))",
        (text, i) -> text.charAt(i) == '\ufffd' || text.charAt(i) == '\u00ad');
    this.spelling = spelling;
  }

  @Override
  Repair repair(MatchResult match, String text) {
    String left = match.group(1);
    String right = match.group(3);
    if (match.group(2).equals("\u00ad")
        || (!left.isEmpty() && !right.isEmpty() && spelling.knows(left + right))) {
      return new Repair(
          match.start(2), match.end(2), "", rule(), "lost soft hyphen: " + left + right);
    }
    boolean between = isBlank(text, match.start(2) - 1) && isBlank(text, match.end(2));
    String mark = between ? "–" : "-";
    return new Repair(
        match.start(2), match.end(2), mark, rule(), between ? "lost dash" : "lost hyphen");
  }

  private static boolean isBlank(String text, int position) {
    return position < 0
        || position >= text.length()
        || Character.isWhitespace(text.charAt(position));
  }
}
