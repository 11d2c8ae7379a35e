package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters in a Cyrillic word, or the reverse, that look like the right ones. The letters
 * around the word say which script is tried first. Letters of one shape are put right in words the
 * dictionary knows and in names; letters that only look alike in italics only between Cyrillic
 * words, where exactly one dictionary word results.
 */
final class LookAlikes extends PatternCorrector {

  private static final String WORD =
      "(?<![\\p{L}\\p{M}\\p{Nd}])[\\p{IsLatin}\\p{IsCyrillic}\\p{M}]{2,60}(?![\\p{L}\\p{M}\\p{Nd}])";
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDMІХСМ]+");
  private final Spelling spelling;

  LookAlikes(Spelling spelling) {
    super("look-alike", WORD, c -> isScript(c, UnicodeScript.LATIN), LookAlikes::touchesCyrillic);
    this.spelling = spelling;
  }

  private static boolean isScript(int c, UnicodeScript script) {
    return Character.isLetter(c) && UnicodeScript.of(c) == script;
  }

  private static boolean touchesCyrillic(String text, int position) {
    return isCyrillic(charAt(text, position - 1)) || isCyrillic(charAt(text, position + 1));
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    if (ROMAN.matcher(word).matches()) {
      return null;
    }
    Words words = spelling.at(text, match.start());
    String repaired = shared(match, text);
    if (repaired.isEmpty()) {
      repaired =
          Home.of(text, match.start(), match.end()) == UnicodeScript.LATIN
              ? first(toLatin(word, words), toCyrillic(word, words, false))
              : first(toCyrillic(word, words, true), toLatin(word, words));
    }
    return repaired.isEmpty()
        ? null
        : new Repair(
            match.start(),
            match.end(),
            repaired,
            rule(),
            "letters of another script that look alike");
  }

  /** A word all of whose letters both scripts have: that of its surroundings, if they are clear. */
  private static String shared(MatchResult match, String text) {
    String word = match.group();
    boolean clear =
        word.chars().allMatch(Shapes::isShared) && Home.isClear(text, match.start(), match.end());
    if (!clear) {
      return "";
    }
    boolean latin = Home.of(text, match.start(), match.end()) == UnicodeScript.LATIN;
    return latin ? Shapes.latin(word) : Shapes.cyrillic(word);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String toCyrillic(String word, Words words, boolean home) {
    String plain = Shapes.cyrillic(word);
    if (count(plain, UnicodeScript.LATIN) == 0
        && (words.knows(plain) || (home && isOf(word, UnicodeScript.CYRILLIC)))) {
      return plain;
    }
    boolean foreign = count(word, UnicodeScript.LATIN) > count(word, UnicodeScript.CYRILLIC);
    return home && !foreign ? Shapes.italics(word, words) : "";
  }

  private static String toLatin(String word, Words words) {
    String plain = Shapes.latin(word);
    boolean right =
        count(plain, UnicodeScript.CYRILLIC) == 0
            && (words.knows(plain) || isOf(word, UnicodeScript.LATIN));
    return right ? plain : "";
  }

  /**
   * True if the word has a letter of this script that no letter of another looks like, or strange
   * letters make up at most a third of it.
   */
  private static boolean isOf(String word, UnicodeScript script) {
    int own = count(word, script);
    int strange = word.length() - own;
    boolean telling =
        word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script && !Shapes.isShared(c));
    return telling || (word.length() > 3 && strange * 3 <= word.length());
  }

  private static int count(String word, UnicodeScript script) {
    return (int) word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }
}
