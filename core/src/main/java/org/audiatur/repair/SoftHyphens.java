package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Soft hyphens inside a line, and the not sign (U+00AC) that some of them became, where the
 * dictionary knows the word without it.
 */
final class SoftHyphens extends PatternCorrector {

  private final Spelling spelling;

  SoftHyphens(Spelling spelling) {
    super(
        "soft-hyphen",
        "([\\p{L}\\p{M}\\u00ad]{0,60}?)([\\u00ad\\u00ac])(?=([\\p{L}\\p{M}\\u00ad]{0,60}))",
        c -> c == '\u00ad' || c == '\u00ac',
        (text, i) -> true);
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    boolean soft = match.group(2).equals("\u00ad");
    String word = (match.group(1) + match.group(3)).replace("\u00ad", "");
    boolean sign =
        match.group(1).isEmpty()
            || match.group(3).isEmpty()
            || !spelling.at(text, match.start()).knows(word);
    return !soft && sign
        ? null
        : new Repair(match.start(2), match.end(2), "", rule(), "soft hyphen inside a line");
  }
}
