package org.audiatur.bench.compare;

import java.util.List;
import java.util.Map;

/**
 * Names of places and persons that nobody has, written alike in three languages. No two have the
 * same consonants, so that no spelling confuses them.
 */
final class MadeUpNames {

  private static final String CYRILLIC = "бвгдклмнпрст";
  private static final String LATIN = "bvgdklmnprst";
  private static final String VOWELS = "аоу";
  private static final String LATIN_VOWELS = "aou";
  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "ru", List.of("ово", "енко"), "uk", List.of("ово", "енко"), "en", List.of("ovo", "enko"));

  private MadeUpNames() {}

  static String place(int number, String language) {
    return name(number, language) + ending(language, 0);
  }

  static String person(int number, String language) {
    return name(number * 7 + 3, language) + ending(language, 1);
  }

  static String unit(int number, String language) {
    return switch (language) {
      case "ru" -> number + "-я дивизия";
      case "uk" -> number + "-та дивізія";
      default -> number + ordinal(number) + " Division";
    };
  }

  private static String ordinal(int number) {
    int last = number / 10 % 10 == 1 ? 0 : number % 10;
    return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
  }

  private static String ending(String language, int which) {
    return ENDINGS.getOrDefault(language, List.of("", "")).get(which);
  }

  private static String name(int number, String language) {
    boolean latin = language.equals("en");
    String letters = latin ? LATIN : CYRILLIC;
    String vowels = latin ? LATIN_VOWELS : VOWELS;
    StringBuilder name = new StringBuilder();
    int rest = number;
    for (int i = 0; i < 3; i++) {
      name.append(letters.charAt((rest + i * 5) % letters.length()));
      name.append(i < 2 ? vowels.charAt((number + i + rest) % vowels.length()) : "");
      rest /= letters.length();
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
