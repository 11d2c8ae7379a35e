package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Capitals inside a word that broken small caps left behind («оккуПация», «ПІдготовка»), where the
 * dictionary knows the word without them. Abbreviations with an ending («НЭПа») are left alone. In
 * a text with several such words, less sure ones are put right too.
 */
final class LetterCase extends PatternCorrector {

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}\\p{Ll}{1,3}");

  /**
   * What broken small caps look like: a small word with capitals, two capitals before small
   * letters, one at the end, or several changes.
   */
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\p{Ll}{2,}\\p{Lu}\\p{L}*|\\p{Ll}\\p{Lu}\\p{Ll}{3,}|\\p{Lu}{2}\\p{Ll}{4,}|\\p{Lu}\\p{Ll}{3,}\\p{Lu}{1,3}|\\p{Lu}+\\p{Ll}+\\p{Lu}+\\p{Ll}+\\p{Lu}*\\p{Ll}*|\\p{Ll}\\p{Lu}{2,}\\p{Ll}+");

  /** What names of things look like too («iPhone», «eBook»): broken where the text is. */
  private static final Pattern NAME_LIKE =
      Pattern.compile("(?=\\p{IsLatin})\\p{Ll}\\p{Lu}\\p{Ll}{2,}");

  /** Cyrillic words that no dictionary has, but with a shape that no name has. */
  private static final Pattern UNKNOWN =
      Pattern.compile("(?=\\p{IsCyrillic}{7})\\p{Ll}{2,}\\p{Lu}{1,3}\\p{Ll}{2,}");

  /** A capital that may begin the second part of a name: «O’Brien». */
  private static final Pattern AFTER_APOSTROPHE = Pattern.compile(".*['’ʼ]\\p{Lu}\\p{Ll}.*");

  private static final String APOSTROPHES = "['’ʼ]";
  private static final String PREFIXES = "iexm";

  /** So many broken words, and one in so many characters, make a broken text. */
  private static final int FEWEST_BROKEN = 3;

  private static final int BROKEN_IN = 4000;

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
        "(?<![\\p{L}\\p{M}\\p{Nd}'’ʼ])(?=[\\p{L}'’ʼ]{0,60}\\p{Ll})\\p{L}[\\p{L}'’ʼ]{0,60}\\p{Lu}(?:[\\p{L}'’ʼ]{0,59}\\p{L})?(?![\\p{L}\\p{M}\\p{Nd}])",
        Character::isUpperCase,
        (text, i) -> isLetter(charAt(text, i - 1)));
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    String letters = word.replaceAll(APOSTROPHES, "");
    Words words = spelling.at(text, match.start());
    boolean broken =
        word.length() >= SHORTEST
            && isBroken(letters)
            && !AFTER_APOSTROPHE.matcher(word).matches()
            && isKnown(word, words)
            && !isTwoWords(word, words);
    return broken ? mend(match) : null;
  }

  @Override
  public List<Repair> correct(String text) {
    List<Repair> repairs = super.correct(text);
    boolean brokenText =
        repairs.size() >= FEWEST_BROKEN && repairs.size() >= text.length() / BROKEN_IN;
    return brokenText ? all(text) : repairs;
  }

  /** The repairs in a text whose small caps are known to be broken. */
  private List<Repair> all(String text) {
    List<Repair> repairs = new ArrayList<>();
    int[] done = {0};
    findAll(
        text,
        match -> {
          if (match.start() < done[0]) {
            return;
          }
          done[0] = match.end();
          Repair sure = repair(match, text);
          if (sure != null) {
            repairs.add(sure);
          } else if (isLikely(match, text)) {
            repairs.add(mend(match));
          }
        });
    return repairs;
  }

  private boolean isLikely(MatchResult match, String text) {
    String word = match.group();
    Words words = spelling.at(text, match.start());
    if (NAME_LIKE.matcher(word).matches()) {
      boolean prefixed = PREFIXES.indexOf(word.charAt(0)) >= 0;
      return isKnown(word, words) && !(prefixed && isTwoWords(word, words));
    }
    return UNKNOWN.matcher(word).matches() && !isTwoWords(word, words);
  }

  private static boolean isKnown(String word, Words words) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll(APOSTROPHES, "'");
    return words.knows(lower)
        || words.knows(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
  }

  private Repair mend(MatchResult match) {
    String word = match.group();
    String repaired = inCase(word, word.toLowerCase(Locale.ROOT));
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
    if (NAME_LIKE.matcher(word).matches()) {
      return words.knows(word.substring(1).toLowerCase(Locale.ROOT));
    }
    Matcher compound = COMPOUND.matcher(word);
    if (!compound.matches()) {
      return PREFIXED.matcher(word).matches() && words.knows(word.substring(1));
    }
    String first = compound.group(1);
    return first.length() <= SHORTEST - 1 || (words.knows(first) && words.knows(compound.group(2)));
  }
}
