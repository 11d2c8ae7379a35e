package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/** Letters read for figures in a number («192О», «l5»). */
final class LettersForDigits extends PatternCorrector {

  private static final String LETTERS = "ОOоoЗIl";
  private static final String DIGITS = "0000311";

  LettersForDigits() {
    super(
        "letter-for-digit",
        "(?<![\\p{L}\\p{M}\\p{Nd}№.-])(?=[ОOоoЗIl]*\\d)[\\dОOоoЗIl]{2,9}(?![\\p{L}\\p{M}\\p{Nd}])",
        DigitsForLetters::mixes);
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    StringBuilder number = new StringBuilder();
    int letters = 0;
    for (char c : match.group().toCharArray()) {
      int i = LETTERS.indexOf(c);
      letters += i < 0 ? 0 : 1;
      number.append(i < 0 ? c : DIGITS.charAt(i));
    }
    boolean plausible =
        letters > 0 && letters * 2 <= match.group().length() && number.charAt(0) != '0';
    return plausible
        ? new Repair(
            match.start(), match.end(), number.toString(), rule(), "letter read for a figure")
        : null;
  }
}
