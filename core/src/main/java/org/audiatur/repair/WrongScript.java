package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Whole words typed in another script than their neighbours, with letters of the same shape:
 * «MOCKBA» in Latin letters, a lone Latin «c» between Russian words. Only where the dictionary of
 * the script they are in does not know them and that of their neighbours does.
 */
final class WrongScript extends PatternCorrector {

  private static final Pattern ROMAN = Pattern.compile("[IVXLCDMІХСМ]+");

  /** So far the words on both sides are looked for. */
  private static final int NEAR = 24;

  private final Spelling spelling;

  WrongScript(Spelling spelling) {
    super(
        "wrong-script",
        "(?<![\\p{L}\\p{M}\\p{Nd}'’.-])\\p{L}{1,40}(?![\\p{L}\\p{M}\\p{Nd}'’.-])",
        Shapes::isShared,
        WrongScript::startsWord);
    this.spelling = spelling;
  }

  /**
   * True for the first letter of a word, all of whose letters have the shape of another script's.
   */
  private static boolean startsWord(String text, int position) {
    if (isLetter(charAt(text, position - 1))) {
      return false;
    }
    int end = position;
    while (Shapes.isShared(charAt(text, end))) {
      end++;
    }
    return !isLetter(charAt(text, end)) && !isHome(text, position, end);
  }

  /** True if a neighbour is of the same script, or none of the other. */
  private static boolean isHome(String text, int start, int end) {
    UnicodeScript own = UnicodeScript.of(text.charAt(start));
    UnicodeScript before = neighbour(text, start - 1, -1);
    UnicodeScript after = neighbour(text, end, 1);
    return before == own || after == own || (isNone(before) && isNone(after));
  }

  private static boolean isNone(UnicodeScript script) {
    return script != UnicodeScript.LATIN && script != UnicodeScript.CYRILLIC;
  }

  /** Script of the nearest letter of the line in one direction. */
  private static UnicodeScript neighbour(String text, int from, int step) {
    for (int i = from; Math.abs(i - from) < NEAR; i += step) {
      char c = charAt(text, i);
      if (c == '\n' || Character.isLetter(c)) {
        return UnicodeScript.of(c);
      }
    }
    return UnicodeScript.COMMON;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    if (ROMAN.matcher(word).matches()) {
      return null;
    }
    boolean latin = UnicodeScript.of(word.charAt(0)) == UnicodeScript.LATIN;
    String other = latin ? Shapes.cyrillic(word) : Shapes.latin(word);
    boolean right =
        word.length() == 1
            ? isLoneWord(match, text) && spelling.knows(other)
            : !spelling.knows(word) && spelling.at(text, match.start()).knows(other);
    return right
        ? new Repair(match.start(), match.end(), other, rule(), "word in another script")
        : null;
  }

  /**
   * A small letter between words, with a blank on each side and no name, formula or Roman numeral
   * in sight.
   */
  private static boolean isLoneWord(MatchResult match, String text) {
    char before = charAt(text, match.start() - 2);
    char after = charAt(text, match.end() + 1);
    boolean numeral =
        UnicodeScript.of(after) == UnicodeScript.LATIN && Character.isUpperCase(after);
    return !numeral
        && Character.isLowerCase(match.group().charAt(0))
        && charAt(text, match.start() - 1) == ' '
        && charAt(text, match.end()) == ' '
        && (isLetter(before) || before == ',')
        && isLetter(after)
        && isLetter(charAt(text, match.start() - 3))
        && isLetter(charAt(text, match.end() + 2));
  }
}
