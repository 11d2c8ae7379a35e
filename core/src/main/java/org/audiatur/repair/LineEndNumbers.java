package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;

/**
 * A number that goes on behind a line end: a range («1919-» and «1920»), or its ending («5-» and
 * «го»). The hyphen or dash is the number's own and stays.
 */
final class LineEndNumbers extends PatternCorrector {

  LineEndNumbers() {
    super(
        "line-end-number",
        "(?<=\\p{Nd}[-\\u2010])[ \\t]{0,4}\\n[ \\t]{0,20}(?=\\p{Nd}|\\p{Ll})"
            + "|(?<=\\p{Nd}[\\u2013\\u2014])[ \\t]{0,4}\\n[ \\t]{0,20}(?=\\p{Nd})",
        c -> c == '\n',
        (text, i) -> true);
  }

  @Override
  Repair repair(MatchResult match, String text) {
    return new Repair(match.start(), match.end(), "", rule(), "number that goes on in a new line");
  }
}
