package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/** Form feeds become line ends, once the rule for running heads has seen where pages begin. */
final class PageBreaks extends PatternCorrector {

  PageBreaks() {
    super("page-break", "\\n?\\f", c -> c == '\f', (text, i) -> true);
  }

  @Override
  Repair repair(MatchResult match, String text) {
    return new Repair(match.start(), match.end(), "\n", rule(), "page break");
  }
}
