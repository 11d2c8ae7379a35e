package org.audiatur.compare;

import java.util.Comparator;
import java.util.List;
import org.audiatur.calendar.DateInterval;

/**
 * A clause as it is weighed: its words, deeds and types as numbers in the order of the words, so
 * that what two clauses share is found without making sets.
 *
 * @param clause the clause
 * @param index of the clause, from 1; 0 for a stretch of several clauses
 * @param source number of its account
 * @param stems what its words are about
 * @param around the same for the whole sentence
 * @param sounds how its names sound, for accounts in other languages
 * @param deeds what is done in it
 * @param types the families of its claims
 * @param dates the bounded dates written in it
 * @param when the account is there, none if unknown
 */
record Marks(
    Clause clause,
    int index,
    int source,
    Counted stems,
    Counted around,
    Counted sounds,
    int[] deeds,
    int[] types,
    Days dates,
    Days when) {

  static final Comparator<Marks> BY_PLACE =
      Comparator.comparingInt(Marks::source)
          .thenComparingInt(marks -> marks.clause().span().start());

  /** Words as ascending numbers, and how many clauses of the account have each. */
  record Counted(int[] ids, int[] counts) {}

  /** Bounded intervals as numbers of their first and last days. */
  record Days(long[] firsts, long[] lasts) {

    static Days of(List<DateInterval> intervals) {
      return new Days(
          intervals.stream().mapToLong(days -> days.first().toEpochDay()).toArray(),
          intervals.stream().mapToLong(days -> days.last().toEpochDay()).toArray());
    }

    /** True if both have days, and so many or fewer lie between no two of them. */
    boolean areApart(Days others, long days) {
      for (int i = 0; i < firsts.length; i++) {
        for (int j = 0; j < others.firsts.length; j++) {
          if (firsts[i] - others.lasts[j] <= days && others.firsts[j] - lasts[i] <= days) {
            return false;
          }
        }
      }
      return firsts.length > 0 && others.firsts.length > 0;
    }
  }

  /** How many numbers two ascending rows share. */
  static int shared(int[] some, int[] others) {
    int shared = 0;
    for (int i = 0, j = 0; i < some.length && j < others.length; ) {
      int order = Integer.compare(some[i], others[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
