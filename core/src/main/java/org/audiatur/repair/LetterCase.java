package org.audiatur.repair;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Capitals inside a word that broken small caps left behind («оккуПация», «ПІдготовка»), where the
 * dictionary knows the word without them. Abbreviations with an ending («НЭПа») are left alone.
 */
final class LetterCase extends PatternCorrector {

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}\\p{Ll}{1,3}");

  /**
   * What broken small caps look like: a small word with capitals, two capitals before small
   * letters, one at the end, or several changes.
   */
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\p{Ll}{2,}\\p{Lu}\\p{L}*|(?=\\p{IsCyrillic})\\p{Ll}\\p{Lu}\\p{Ll}{3,}|\\p{Lu}{2}\\p{Ll}{4,}|\\p{Lu}\\p{Ll}{3,}\\p{Lu}{1,3}|\\p{Lu}+\\p{Ll}+\\p{Lu}+\\p{Ll}+\\p{Lu}*\\p{Ll}*");

  /** A word in capitals with one or two small letters that slipped in. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?=\\p{L}{6})\\p{Lu}{2,}\\p{Ll}{1,2}\\p{Lu}+");

  /** A capital before a word that begins with one: «ВКонтакте». */
  private static final Pattern PREFIXED = Pattern.compile("\\p{Lu}{2}\\p{Ll}+");

  /** Makes and offices: «КамАЗа». */
  private static final Pattern MAKE = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}\\p{Lu}{2,}\\p{Ll}{0,3}");

  private static final Pattern COMPOUND = Pattern.compile("(\\p{Lu}\\p{Ll}+)(\\p{Lu}\\p{Ll}+)");
  private static final int SHORTEST = 5;
  private final Spelling spelling;

  LetterCase(Spelling spelling) {
    super(
        "letter-case",
        "(?<![\\p{L}\\p{M}\\p{Nd}-])(?=\\p{L}{0,60}\\p{Ll})\\p{L}{1,60}\\p{Lu}\\p{L}{0,60}(?![\\p{L}\\p{M}\\p{Nd}])",
        Character::isUpperCase,
        (text, i) -> isLetter(charAt(text, i - 1)));
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST || !isBroken(word)) {
      return null;
    }
    String repaired = inCase(word, lower);
    Words words = spelling.at(text, match.start());
    boolean known = words.knows(lower) || words.knows(repaired);
    if (!known || isTwoWords(word, words)) {
      return null;
    }
    return new Repair(match.start(), match.end(), repaired, rule(), "capital inside a word");
  }

  private static String inCase(String word, String lower) {
    if (CAPITALS.matcher(word).matches()) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0)) ? word.charAt(0) + lower.substring(1) : lower;
  }

  private static boolean isBroken(String word) {
    return (BROKEN.matcher(word).matches() || CAPITALS.matcher(word).matches())
        && !ABBREVIATION.matcher(word).matches()
        && !MAKE.matcher(word).matches();
  }

  /**
   * True for a name of two words or shortened words written as one («СберБанк», «McDonald»), or of
   * one with a capital before it («ВКонтакте»).
   */
  private static boolean isTwoWords(String word, Words words) {
    Matcher compound = COMPOUND.matcher(word);
    if (!compound.matches()) {
      return PREFIXED.matcher(word).matches() && words.knows(word.substring(1));
    }
    String first = compound.group(1);
    return first.length() <= SHORTEST - 1 || (words.knows(first) && words.knows(compound.group(2)));
  }
}
