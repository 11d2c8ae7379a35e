package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A word broken at a line end that is no longer there («прави- тельство»): joined where the
 * dictionary knows the whole.
 */
final class BrokenWords extends PatternCorrector {

  private final Spelling spelling;

  BrokenWords(Spelling spelling) {
    super(
        "broken-word",
        "(?<![\\p{L}\\p{M}-])(\\p{L}{2,40})([-\\u00ad\\ufffd\\u00ac] )(?=(\\p{Ll}{2,40})(?![\\p{L}-]))",
        BrokenWords::isBreak);
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String left = match.group(1);
    String right = match.group(3);
    return spelling.knows(left + right)
        ? new Repair(
            match.start(2),
            match.end(2),
            "",
            rule(),
            "word broken at a former line end: " + left + right)
        : null;
  }

  private static boolean isBreak(String text, int position) {
    return isHyphen(text.charAt(position))
        && charAt(text, position + 1) == ' '
        && isLetter(charAt(text, position - 1));
  }
}
