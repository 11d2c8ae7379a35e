package org.audiatur.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years told in words that multiply: "one thousand seven hundred and seventy", "eighteen
 * sixty-six". What they add up to is a year only where its day, its month or the word for a year
 * says so: a rule must ask for it.
 */
final class YearWords {

  private static final int MOST_WORDS = 9;
  private static final int HUNDRED = 100;
  private static final int FIRST_CENTURY = 11;
  private static final int LAST_CENTURY = 20;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final Map<String, Integer> cardinals;
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> joints = new HashSet<>();

  /**
   * @param cardinals values of the numbers in words, not yet complete
   */
  YearWords(Map<String, Integer> cardinals) {
    this.cardinals = cardinals;
  }

  void times(String form, int value) {
    times.put(form, value);
  }

  void joint(String form) {
    joints.add(form);
  }

  /** The longest year that begins here, of each of the two ways to tell it. */
  void readingsAt(List<Atom> atoms, int start, List<Reading> found) {
    Sum sum = new Sum();
    int best = 0;
    int end = start;
    for (int at = start; at < atoms.size() && at < start + MOST_WORDS; at++) {
      String word = atoms.get(at).text();
      boolean between = at > start && (joints.contains(word) || word.equals("-"));
      if (!between && !sum.take(times.get(word), cardinals.get(word))) {
        break;
      }
      best = between ? best : sum.year();
      end = between ? end : at + 1;
    }
    if (best >= FIRST_YEAR && best <= LAST_YEAR) {
      found.add(new Reading(sum.isPair() ? "YPAIR" : "YWORDS", best, end));
    }
  }

  /** What the words so far add up to. */
  private static final class Sum {

    private int thousands;
    private int hundreds;
    private int rest;
    private int century;
    private int last;

    /** False if the word is no part of this number. */
    boolean take(@Nullable Integer times, @Nullable Integer cardinal) {
      if (times != null) {
        return multiply(times);
      }
      return cardinal != null && cardinal < HUNDRED && cardinal > 0 && add(cardinal);
    }

    private boolean multiply(int by) {
      boolean may = rest > 0 && century == 0 && (by == HUNDRED ? hundreds == 0 : thousands == 0);
      if (may && by == HUNDRED) {
        hundreds = rest;
      } else if (may) {
        thousands = rest;
      }
      rest = 0;
      last = 0;
      return may;
    }

    private boolean add(int value) {
      boolean tens = last >= 20 && last % 10 == 0;
      if (tens && value < 10 || rest == 0) {
        rest += value;
        last = value;
        return true;
      }
      boolean opens = century == 0 && hundreds == 0 && thousands == 0;
      if (!opens || rest < FIRST_CENTURY || rest > LAST_CENTURY || value < 10) {
        return false;
      }
      century = rest;
      rest = value;
      last = value;
      return true;
    }

    boolean isPair() {
      return century > 0;
    }

    int year() {
      boolean told = century > 0 || hundreds > 0 || thousands > 0;
      return told ? FIRST_YEAR * thousands + HUNDRED * (hundreds + century) + rest : 0;
    }
  }
}
