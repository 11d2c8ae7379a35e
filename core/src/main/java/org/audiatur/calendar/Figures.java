package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Which days a date with figures left out may be: {@code 156X-12-25}, {@code 1920-04-1X}. Costs at
 * most one step a year that it may lie in.
 */
final class Figures {

  private Figures() {}

  /** True if a number has these figures, X standing for any. */
  static boolean fit(String mask, String number) {
    if (mask.length() != number.length()) {
      return false;
    }
    for (int i = 0; i < mask.length(); i++) {
      if (mask.charAt(i) != 'X' && mask.charAt(i) != number.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** From the first day that fits to the last; empty if none does. */
  static Optional<DateInterval> days(YearDigits year, String month, String day) {
    Optional<LocalDate> first = inYears(year, month, day, i -> i, false);
    return first.map(
        begin -> new DateInterval(begin, inYears(year, month, day, i -> -i, true).orElseThrow()));
  }

  private static Optional<LocalDate> inYears(
      YearDigits year, String month, String day, IntUnaryOperator step, boolean backwards) {
    int from = backwards ? year.last() : year.first();
    for (int i = 0; i <= year.last() - year.first(); i++) {
      int candidate = from + step.applyAsInt(i);
      if (year.mayBe(candidate)) {
        Optional<LocalDate> found = inYear(candidate, month, day, backwards);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inYear(int year, String month, String day, boolean backwards) {
    for (int i = 1; i <= 12; i++) {
      int candidate = backwards ? 13 - i : i;
      if (fit(month, two(candidate))) {
        Optional<LocalDate> found = inMonth(YearMonth.of(year, candidate), day, backwards);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inMonth(YearMonth month, String day, boolean backwards) {
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      int candidate = backwards ? month.lengthOfMonth() + 1 - i : i;
      if (day.isEmpty() || fit(day, two(candidate))) {
        return Optional.of(month.atDay(candidate));
      }
    }
    return Optional.empty();
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
