package org.audiatur.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A military unit's name in parts.
 *
 * @param number in Arabic digits, empty for a unit without one
 * @param words its other words in the form in which they are compared
 */
record UnitName(String number, Set<String> words) {

  static UnitName of(Form form) {
    Set<String> words = new TreeSet<>(List.of(form.key().split(" ")));
    String number =
        words.stream().filter(word -> Character.isDigit(word.charAt(0))).findFirst().orElse("");
    words.removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
    return new UnitName(number, words);
  }

  /** True if one has all the words of the other and both bear the same number. */
  boolean fits(UnitName other) {
    return number.equals(other.number)
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }
}
