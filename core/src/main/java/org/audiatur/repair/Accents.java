package org.audiatur.repair;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Letters written as a letter and a separate mark («и» + breve) become one letter («й»), as in
 * Unicode's form NFC.
 */
final class Accents extends PatternCorrector {

  Accents() {
    super(
        "accent",
        "\\p{L}\\p{Mn}{1,20}",
        c -> Character.getType(c) == Character.NON_SPACING_MARK,
        (text, i) -> true);
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String composed = Normalizer.normalize(match.group(), Normalizer.Form.NFC);
    return composed.equals(match.group())
        ? null
        : new Repair(
            match.start(), match.end(), composed, rule(), "letter and accent written apart");
  }
}
