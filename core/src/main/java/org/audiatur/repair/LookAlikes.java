package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters in a Cyrillic word, or the reverse, that look like the right ones. Letters of one
 * shape are put right in words the dictionary knows and in names; letters that only look alike in
 * italics where exactly one dictionary word results.
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
    int latin = count(word, UnicodeScript.LATIN);
    int cyrillic = count(word, UnicodeScript.CYRILLIC);
    Words words = spelling.at(text, match.start());
    String repaired = latin <= cyrillic ? toCyrillic(word, latin, words) : "";
    if (repaired.isEmpty() && latin >= cyrillic) {
      repaired = toLatin(word, cyrillic, words);
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

  private static String toCyrillic(String word, int strange, Words words) {
    String plain = Shapes.cyrillic(word);
    if (count(plain, UnicodeScript.LATIN) == 0 && isRight(word, plain, strange, words)) {
      return plain;
    }
    return Shapes.italics(word, words);
  }

  private static String toLatin(String word, int strange, Words words) {
    String plain = Shapes.latin(word);
    boolean right =
        count(plain, UnicodeScript.CYRILLIC) == 0 && isRight(word, plain, strange, words);
    return right ? plain : "";
  }

  /** A word that the dictionary knows, or one with at most a third of strange letters. */
  private static boolean isRight(String word, String repaired, int strange, Words words) {
    return words.knows(repaired) || (word.length() > 3 && strange * 3 <= word.length());
  }

  private static int count(String word, UnicodeScript script) {
    return (int) word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }
}
