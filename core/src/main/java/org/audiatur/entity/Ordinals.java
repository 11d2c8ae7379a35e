package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Ordinals in words inside a name as figures: «Двадцать четвёртый полк», «24-й полк»; {@code One
 * Hundred and First Division}. Cardinals stay unless an ordinal ends them.
 */
final class Ordinals {

  private static final long HUNDRED = 100;

  private final Map<String, Long> ordinals = new HashMap<>();
  private final Map<String, Long> cardinals = new HashMap<>();

  Ordinals(LanguagePack pack) {
    if (pack.has("number-words")) {
      pack.table("number-words").forEach(this::addCardinal);
    }
    if (pack.has("ordinal-words")) {
      Map<String, String[]> endings = new HashMap<>();
      pack.table("ordinal-words").forEach(row -> addOrdinal(row, endings));
    }
  }

  private void addCardinal(List<String> row) {
    boolean whole = row.getFirst().chars().allMatch(Character::isDigit);
    if (whole && Long.parseLong(row.getFirst()) <= HUNDRED * 9) {
      for (String form : row.get(2).split(" ")) {
        cardinals.putIfAbsent(form, Long.valueOf(row.getFirst()));
      }
    }
  }

  private void addOrdinal(List<String> row, Map<String, String[]> endings) {
    if (row.getFirst().equals("endings")) {
      endings.put(row.get(1), row.get(2).split(" "));
    } else {
      for (String ending : endings.getOrDefault(row.get(2), new String[0])) {
        ordinals.put(row.get(1) + ending, Long.valueOf(row.getFirst()));
      }
    }
  }

  /** The words of a name, each ordinal in figures. */
  List<String> inFigures(List<String> words) {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = endOfNumber(words, i);
      Long value = end < 0 ? null : value(words.subList(i, end));
      figures.add(value == null ? words.get(i) : value.toString());
      i = value == null ? i : end - 1;
    }
    return figures;
  }

  /** One past the ordinal that the words from here lead to, -1 if none. */
  private int endOfNumber(List<String> words, int at) {
    for (int i = at; i < words.size(); i++) {
      String word = NameWords.plain(words.get(i));
      if (ordinal(word) != null) {
        return i + 1;
      }
      if (!cardinals.containsKey(word) && !(i > at && word.length() <= 3)) {
        return -1;
      }
    }
    return -1;
  }

  /** «Twenty-fourth» is one word of a name. */
  private @Nullable Long ordinal(String word) {
    int hyphen = word.lastIndexOf('-');
    Long unit = ordinals.get(word.substring(hyphen + 1));
    Long tens = hyphen < 0 ? Long.valueOf(0) : cardinals.get(word.substring(0, hyphen));
    return unit == null || tens == null || hyphen >= 0 && !adds(tens, unit) ? null : tens + unit;
  }

  private @Nullable Long value(List<String> words) {
    long sum = 0;
    for (String written : words.subList(0, words.size() - 1)) {
      Long cardinal = cardinals.get(NameWords.plain(written));
      boolean factor = cardinal != null && cardinal == HUNDRED && sum > 0 && sum < 10;
      sum = cardinal == null ? sum : factor ? sum * HUNDRED : sum + cardinal;
    }
    Long last = ordinal(NameWords.plain(words.getLast()));
    return last == null || sum > 0 && !adds(sum, last) ? null : Long.valueOf(sum + last);
  }

  /**
   * What stands before must leave room for the last: twenty for four, a hundred for twenty-four.
   */
  private static boolean adds(long before, long last) {
    return before % (last < 10 ? 10 : HUNDRED) == 0;
  }
}
