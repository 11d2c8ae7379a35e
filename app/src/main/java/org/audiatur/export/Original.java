package org.audiatur.export;

import org.jspecify.annotations.Nullable;

/** A text whose stretches are asked for in code points; each answer costs its own length. */
final class Original {

  private final String text;
  private final int @Nullable [] units;

  Original(String text) {
    this.text = text;
    this.units = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? units(text) : null;
  }

  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int point = 0, unit = 0; point < units.length; point++) {
      units[point] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
    return units;
  }

  /** True if the words are exactly the characters from {@code start} to {@code end}. */
  boolean holds(String words, int start, int end) {
    return start >= 0
        && start <= end
        && end <= length()
        && unit(end) - unit(start) == words.length()
        && text.startsWith(words, unit(start));
  }

  /** How many code points there are. */
  int length() {
    return units == null ? text.length() : units.length - 1;
  }

  /** The characters from one place to another. */
  String words(int start, int end) {
    return text.substring(unit(start), unit(end));
  }

  private int unit(int point) {
    return units == null ? point : units[point];
  }
}
