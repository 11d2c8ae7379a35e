package org.audiatur.repair;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters in a Cyrillic word, or the reverse, that look like the right ones; only where the
 * dictionary then knows the word.
 */
final class LookAlikes extends PatternCorrector {

  private static final String LATIN = "aceopxyABCEHKMOPTXiIsSjJ";
  private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХіІѕЅјЈ";
  private static final String WORD =
      "(?<![\\p{L}\\p{M}\\p{Nd}])[\\p{IsLatin}\\p{IsCyrillic}]{2,60}(?![\\p{L}\\p{M}\\p{Nd}])";
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDMІХСМ]+");
  private final Spelling spelling;

  LookAlikes(Spelling spelling) {
    super("look-alike", WORD, LookAlikes::mixesScripts);
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String word = match.group();
    int latin = count(word, Character.UnicodeScript.LATIN);
    if (latin == 0 || latin == word.length()) {
      return null;
    }
    boolean cyrillic = latin * 2 <= word.length() && !ROMAN.matcher(word).matches();
    String repaired =
        cyrillic ? translate(word, LATIN, CYRILLIC) : translate(word, CYRILLIC, LATIN);
    int left =
        count(
            repaired, cyrillic ? Character.UnicodeScript.LATIN : Character.UnicodeScript.CYRILLIC);
    return left == 0 && isRight(word, repaired, cyrillic ? latin : word.length() - latin)
        ? new Repair(
            match.start(),
            match.end(),
            repaired,
            rule(),
            "letters of another script that look alike")
        : null;
  }

  /**
   * A number in Roman figures, a word that the dictionary knows, or one with at most a third of
   * strange letters.
   */
  private boolean isRight(String word, String repaired, int strange) {
    return ROMAN.matcher(word).matches()
        || spelling.knows(repaired)
        || (word.length() > 3 && strange * 3 <= word.length());
  }

  private static boolean mixesScripts(String text, int position) {
    char before = charAt(text, position - 1);
    char here = text.charAt(position);
    return isLetter(before) && isLetter(here) && isCyrillic(before) != isCyrillic(here);
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }

  private static int count(String word, Character.UnicodeScript script) {
    return (int) word.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
  }

  private static String translate(String word, String from, String to) {
    StringBuilder translated = new StringBuilder(word.length());
    for (char c : word.toCharArray()) {
      int i = from.indexOf(c);
      translated.append(i < 0 ? c : to.charAt(i));
    }
    return translated.toString();
  }
}
