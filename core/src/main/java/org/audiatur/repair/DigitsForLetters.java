package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Figures read for letters in a word («сл0во», «3анял»), where the dictionary then knows the word.
 */
final class DigitsForLetters extends PatternCorrector {

  private final Spelling spelling;

  DigitsForLetters(Spelling spelling) {
    super(
        "digit-for-letter",
        "(?<![\\p{L}\\p{M}\\p{Nd}№.,/-])(?=[03]{0,2}\\p{IsCyrillic})[\\p{IsCyrillic}03]{3,60}(?![\\p{L}\\p{M}\\p{Nd}-])",
        DigitsForLetters::mixes);
    this.spelling = spelling;
  }

  /** True where a figure and a letter meet. */
  static boolean mixes(String text, int position) {
    char before = charAt(text, position - 1);
    char here = text.charAt(position);
    return Character.isDigit(here) ? isLetter(before) : isLetter(here) && Character.isDigit(before);
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    if (word.indexOf('0') < 0 && word.indexOf('3') < 0) {
      return null;
    }
    boolean capital =
        Character.isDigit(word.charAt(0)) || Character.isUpperCase(word.charAt(word.length() - 1));
    String lower = word.replace('0', 'о').replace('3', 'з');
    String repaired = capital ? capitalized(word, lower) : lower;
    return spelling.knows(lower)
        ? new Repair(match.start(), match.end(), repaired, rule(), "figure read for a letter")
        : null;
  }

  /**
   * The first letter in the case of the words around is unknown: small, as most words are, unless
   * all letters are capitals.
   */
  private static String capitalized(String word, String lower) {
    boolean allCapitals =
        word.chars().allMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
    return allCapitals ? lower.toUpperCase(java.util.Locale.ROOT) : lower;
  }
}
