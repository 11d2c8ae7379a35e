package org.audiatur.repair;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Roman numerals typed in Cyrillic letters («ХІХ», «ІІІ»), wholly or in part: Latin letters, if a
 * well-formed numeral results. A lone letter is left alone.
 */
final class RomanNumerals extends PatternCorrector {

  private static final Pattern NUMERAL =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final String CYRILLIC = "ІХСМ";
  private static final String LATIN = "IXCM";

  RomanNumerals() {
    super(
        "roman-numeral",
        "(?<![\\p{L}\\p{M}\\p{Nd}])[IVXLCDMІХСМ]{2,12}(?![\\p{L}\\p{M}\\p{Nd}])",
        c -> CYRILLIC.indexOf(c) >= 0,
        (text, i) -> isNumeral(charAt(text, i - 1)) || isNumeral(charAt(text, i + 1)));
  }

  private static boolean isNumeral(char c) {
    return "IVXLCDMІХСМ".indexOf(c) >= 0;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    boolean shape = word.matches("[ІХ]+") || word.matches(".*[IVXLD].*");
    String numeral = latin(word);
    return shape && NUMERAL.matcher(numeral).matches()
        ? new Repair(match.start(), match.end(), numeral, rule(), "Roman numeral in Cyrillic")
        : null;
  }

  private static String latin(String word) {
    StringBuilder numeral = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int same = CYRILLIC.indexOf(word.charAt(i));
      numeral.append(same < 0 ? word.charAt(i) : LATIN.charAt(same));
    }
    return numeral.toString();
  }
}
