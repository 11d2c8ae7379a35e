package org.audiatur.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A military unit's name in parts.
 *
 * @param number in Arabic digits, several where several units are named at once, empty for a unit
 *     without one
 * @param words its other words in the form in which they are compared
 */
record UnitName(String number, Set<String> words) {

  static UnitName of(Form form) {
    return of(form.key());
  }

  /**
   * @param key words in the form in which they are compared, cut by blanks
   */
  static UnitName of(String key) {
    Set<String> words = new TreeSet<>(List.of(key.split(" ")));
    words.remove("");
    Set<String> numbers = new TreeSet<>(words);
    numbers.removeIf(word -> !Character.isDigit(word.charAt(0)));
    words.removeAll(numbers);
    return new UnitName(String.join(" ", numbers), words);
  }

  /** True if one has all the words of the other and both bear the same number. */
  boolean fits(UnitName other) {
    return number.equals(other.number)
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }
}
