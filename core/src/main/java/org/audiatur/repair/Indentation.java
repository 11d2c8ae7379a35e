package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/** Blanks at the start of a line, once the rules that read them have run. */
final class Indentation extends PatternCorrector {

  Indentation() {
    super(
        "indentation",
        "(?m)^[ \\t\\u00a0\\u2000-\\u200a\\u3000]{1,180}",
        Spaces::isBlank,
        (text, i) -> charAt(text, i - 1) == '\n');
  }

  @Override
  Repair repair(MatchResult match, String text) {
    return new Repair(match.start(), match.end(), "", rule(), "blank at the start of a line");
  }
}
