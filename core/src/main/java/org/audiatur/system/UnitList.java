package org.audiatur.system;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Several numbered units under one word: «20, 28 и 39-я дивизии», "the 4th, 23rd and 34th
 * Regiments".
 *
 * @param numbers as written
 * @param kind the words behind the numbers
 */
record UnitList(List<String> numbers, String kind) {

  private static final String NUMBER = "\\p{Nd}{1,3}(?:-?\\p{Ll}{1,2}(?=[\\s,]))?";

  /** A dash joins two neighbours; of a longer row it would not be known what it holds. */
  private static final Pattern LIST =
      Pattern.compile(
          "^(?:the )?(" + NUMBER + "(?:(?:, | и | та | і | й | and | & )" + NUMBER + ")+) (.+)$");

  private static final Pattern ONE = Pattern.compile(NUMBER + "|\\p{Nd}+");

  /** Empty numbers where the words are of one unit. */
  static UnitList of(String words) {
    var list = LIST.matcher(words.replaceAll("\\s+", " "));
    return list.matches()
        ? new UnitList(
            ONE.matcher(list.group(1) + " ").results().map(MatchResult::group).toList(),
            list.group(2))
        : new UnitList(List.of(), words);
  }

  UnitList {
    numbers = List.copyOf(numbers);
  }

  boolean isOne() {
    return numbers.isEmpty();
  }
}
