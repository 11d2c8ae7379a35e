package org.audiatur.repair;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/** Capitals inside a word that broken small caps left behind («оккуПация»), where the dictionary knows the word without them. */
final class LetterCase extends PatternCorrector {

  private final Spelling spelling;

  LetterCase(Spelling spelling) {
    super("letter-case", "(?<![\\p{L}\\p{M}\\p{Nd}-])\\p{Ll}{2,40}\\p{Lu}[\\p{L}]{1,40}(?![\\p{L}\\p{M}\\p{Nd}])");
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String lower = match.group().toLowerCase(Locale.ROOT);
    return spelling.knows(lower)
        ? new Repair(match.start(), match.end(), lower, rule(), "capital inside a word")
        : null;
  }
}
