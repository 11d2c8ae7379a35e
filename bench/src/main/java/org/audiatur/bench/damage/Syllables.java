package org.audiatur.bench.damage;

/**
 * Where a compositor may break a word: between a vowel and a consonant that a vowel follows, or
 * between two consonants with a vowel on either side; two letters at least before the break and
 * after it. Close to the rules of Russian, Ukrainian and English, not exact in any.
 */
final class Syllables {

  private static final String VOWELS = "аеёиоуыэюяіїєaeiouy";
  private static final String NEVER_FIRST = "ьъйѣ";

  private Syllables() {}

  /** True if the word may be broken before its letter {@code at}. */
  static boolean mayBreak(String word, int at) {
    return at >= 2
        && at <= word.length() - 2
        && NEVER_FIRST.indexOf(letter(word, at)) < 0
        && !isVowel(word, at)
        && hasVowel(word, 0, at)
        && hasVowel(word, at, word.length())
        && (isVowel(word, at - 1) || isVowel(word, at + 1));
  }

  private static boolean hasVowel(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(String word, int at) {
    return at < word.length() && VOWELS.indexOf(letter(word, at)) >= 0;
  }

  private static char letter(String word, int at) {
    return Character.toLowerCase(word.charAt(at));
  }
}
