package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/** Letters read for figures in a number («192О», «I9I9»). */
final class LettersForDigits extends PatternCorrector {

  static final String LETTERS = "ОOоoЗIlІ";
  static final String DIGITS = "00003111";
  private static final String SMALL = "оol";

  /** So many figures before it make a small letter at the end a figure, and no unit. */
  private static final int FIGURES_BEFORE_SMALL = 3;

  LettersForDigits() {
    super(
        "letter-for-digit",
        "(?<![\\p{L}\\p{M}\\p{Nd}№.-])(?=[ОOоoЗIlІ]{0,9}\\d)[\\dОOоoЗIlІ]{2,9}(?![\\p{L}\\p{M}\\p{Nd}])",
        c -> LETTERS.indexOf(c) >= 0,
        (text, i) -> isFigure(charAt(text, i - 1)) || isFigure(charAt(text, i + 1)));
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || LETTERS.indexOf(c) >= 0;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    String number = number(word);
    int letters = (int) word.chars().filter(Character::isLetter).count();
    boolean unit =
        word.length() <= FIGURES_BEFORE_SMALL && isUnit(word, charAt(text, match.end() + 1));
    boolean plausible =
        letters > 0 && letters * 2 <= word.length() && number.charAt(0) != '0' && !unit;
    return plausible
        ? new Repair(match.start(), match.end(), number, rule(), "letter read for a figure")
        : null;
  }

  /** True if a small letter at the end may be a unit: not a Latin one before a Cyrillic word. */
  private static boolean isUnit(String word, char next) {
    char last = word.charAt(word.length() - 1);
    return SMALL.indexOf(last) >= 0
        && (last == 'о' || UnicodeScript.of(next) != UnicodeScript.CYRILLIC);
  }

  /** The figures that the letters look like. */
  static String number(String word) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int figure = LETTERS.indexOf(word.charAt(i));
      number.append(figure < 0 ? word.charAt(i) : DIGITS.charAt(figure));
    }
    return number.toString();
  }
}
