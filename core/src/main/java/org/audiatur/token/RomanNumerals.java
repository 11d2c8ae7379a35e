package org.audiatur.token;

/**
 * Roman numerals, also those typed with Cyrillic letters of the same look («ХХ», «XІ»). Only
 * capitals count.
 */
final class RomanNumerals {

  private static final String CYRILLIC = "ХІСМ";
  private static final String LATIN = "XICM";

  private RomanNumerals() {}

  /**
   * True if the letters can only be a Roman numeral: a lone letter of another alphabet or word can
   * not.
   */
  static boolean is(String text) {
    if (text.isEmpty() || !mayBegin(text.charAt(0))) {
      return false;
    }
    boolean cyrillic = hasCyrillic(text);
    if (cyrillic
        && (text.length() < 2 || text.indexOf('С') >= 0 || text.indexOf('М') >= 0)
        && !hasLatin(text)) {
      return false;
    }
    return value(text) > 0 && hasSmallDigit(text) || text.length() > 3 && value(text) > 0;
  }

  /** True if a numeral may begin with this character. */
  static boolean mayBegin(char c) {
    return digit(c) > 0;
  }

  /** Its value, 0 if the letters make no well-formed numeral up to 3999. */
  static int value(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit == 0) {
        return 0;
      }
      int next = i + 1 < text.length() ? digit(text.charAt(i + 1)) : 0;
      value += next > digit ? -digit : digit;
    }
    return value > 0 && value < 4000 && written(value).contentEquals(inLatin(text)) ? value : 0;
  }

  private static String written(int value) {
    int[] steps = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder written = new StringBuilder();
    int rest = value;
    for (int i = 0; i < steps.length; i++) {
      while (rest >= steps[i]) {
        written.append(signs[i]);
        rest -= steps[i];
      }
    }
    return written.toString();
  }

  private static String inLatin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int place = CYRILLIC.indexOf(text.charAt(i));
      latin.append(place >= 0 ? LATIN.charAt(place) : text.charAt(i));
    }
    return latin.toString();
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I', 'І' -> 1;
      case 'V' -> 5;
      case 'X', 'Х' -> 10;
      case 'L' -> 50;
      case 'C', 'С' -> 100;
      case 'D' -> 500;
      case 'M', 'М' -> 1000;
      default -> 0;
    };
  }

  private static boolean hasSmallDigit(String text) {
    return text.chars().anyMatch(c -> digit((char) c) > 0 && digit((char) c) <= 10);
  }

  private static boolean hasCyrillic(String text) {
    return text.chars().anyMatch(c -> CYRILLIC.indexOf(c) >= 0);
  }

  private static boolean hasLatin(String text) {
    return text.chars().anyMatch(c -> c < 128);
  }
}
