package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/** One kind of line end: CR LF, CR, vertical tab, NEL and the Unicode separators become LF. */
final class LineEnds extends PatternCorrector {

  LineEnds() {
    super(
        "line-end",
        "\\r\\n|[\\r\\u000b\\u0085\\u2028\\u2029]",
        c -> "\r\u000b\u0085\u2028\u2029".indexOf(c) >= 0,
        (text, i) -> true);
  }

  @Override
  Repair repair(MatchResult match, String text) {
    return new Repair(match.start(), match.end(), "\n", rule(), "another kind of line end");
  }
}
