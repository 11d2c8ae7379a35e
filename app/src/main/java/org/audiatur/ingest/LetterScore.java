package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a decoding looks like words: pairs of letters that are common in Russian or Ukrainian
 * count for it, letters that change case or script within a word, and signs in the middle of words,
 * count against it.
 */
final class LetterScore {

  private static final double COMMON_PAIR = 2;
  private static final double LOWER_CASE_PAIR = 0.5;
  private static final double UPPER_AFTER_LOWER = -2;
  private static final double MIXED_SCRIPT = -3;
  private static final double SIGN_IN_WORD = -4;
  private static final double LATIN_PAIR = 0.3;
  private static final double UNASSIGNED = -6;

  private final Set<String> common = new HashSet<>();

  LetterScore() {
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        common.addAll(List.of(line.trim().split(" +")));
      }
    }
  }

  /** Only pairs with a character beyond ASCII count: the others read the same in every encoding. */
  double of(String text) {
    double score = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char here = text.charAt(i);
      if (before > 0x7F || here > 0x7F) {
        score += pair(before, here);
      }
    }
    return score;
  }

  private double pair(char before, char here) {
    if (here == '\uFFFD' || Character.isISOControl(here) && here > 0x7F) {
      return UNASSIGNED;
    }
    boolean word = Character.isLetter(before);
    if (!Character.isLetter(here)) {
      return word && isOdd(here) ? SIGN_IN_WORD : 0;
    }
    if (!word) {
      return isOdd(before) ? SIGN_IN_WORD : 0;
    }
    return letters(before, here);
  }

  private double letters(char before, char here) {
    if (isCyrillic(before) != isCyrillic(here)) {
      return MIXED_SCRIPT;
    }
    if (Character.isUpperCase(here) && Character.isLowerCase(before)) {
      return UPPER_AFTER_LOWER;
    }
    if (!isCyrillic(here)) {
      return LATIN_PAIR;
    }
    double pair =
        Character.isLowerCase(here) && Character.isLowerCase(before) ? LOWER_CASE_PAIR : 0;
    String lower =
        new String(new char[] {Character.toLowerCase(before), Character.toLowerCase(here)});
    return common.contains(lower) ? pair + COMMON_PAIR : pair;
  }

  /**
   * Signs that no one writes beside a letter: frames, blocks, currency and accent marks on their
   * own.
   */
  private static boolean isOdd(char sign) {
    return switch (Character.getType(sign)) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_NUMBER,
          Character.UNASSIGNED ->
          sign > 0x7F && sign != '°' && sign != '№';
      default -> false;
    };
  }

  private static boolean isCyrillic(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static List<String> lines() {
    try (InputStream in = LetterScore.class.getResourceAsStream("common-pairs.txt")) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its file common-pairs.txt. Maybe it was built only in part");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
