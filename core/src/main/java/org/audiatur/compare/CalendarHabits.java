package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.JulianDay;
import org.audiatur.claim.Dating;
import org.audiatur.timeline.Range;
import org.jspecify.annotations.Nullable;

/**
 * Whether two calendars explain what cannot be: one witness may count by the Old Style where the
 * text does not say so. Two witnesses who give one day to one happening count alike; two who are
 * always apart by the difference of the calendars do not.
 */
final class CalendarHabits {

  /** What comes of the test. */
  enum Outcome {
    /** No shift of one witness's dates makes it possible. */
    NO_SHIFT_HELPS,
    /** It would, but nobody counted so any more. */
    OUT_OF_USE,
    /** It would, but the two count alike elsewhere. */
    COUNT_ALIKE,
    /** It would, and nothing in the texts says whether it is so. */
    MAY_BE,
    /** It does. */
    EXPLAINS
  }

  private final Order order;
  private final CalendarShift shift;
  private final Map<Set<String>, int[]> pairs = new HashMap<>();

  CalendarHabits(List<List<Fact>> happenings, Order order, CalendarShift shift) {
    this.order = order;
    this.shift = shift;
    for (List<Fact> happening : happenings) {
      List<Fact> days = happening.stream().filter(CalendarHabits::isDay).toList();
      for (int i = 0; i < Math.min(days.size(), 20); i++) {
        for (int j = i + 1; j < Math.min(days.size(), 20); j++) {
          count(days.get(i), days.get(j));
        }
      }
    }
  }

  private static boolean isDay(Fact fact) {
    return fact.happened() && fact.days() != null && fact.days().days() == 1;
  }

  private void count(Fact one, Fact other) {
    DateInterval first = one.days();
    DateInterval second = other.days();
    if (first != null && second != null && !one.voice().equals(other.voice())) {
      int[] counts = pairs.computeIfAbsent(Set.of(one.voice(), other.voice()), k -> new int[2]);
      counts[0] += first.equals(second) ? 1 : 0;
      counts[1] += shift.explains(first, second) ? 1 : 0;
    }
  }

  Outcome test(OrderCase these) {
    Outcome best = Outcome.NO_SHIFT_HELPS;
    Set<String> voices = new TreeSet<>();
    these.dated().forEach(dated -> voices.add(dated.fact().voice()));
    for (String voice : voices) {
      for (int sign : new int[] {1, -1}) {
        Function<Fact, Optional<Range>> shifted = fact -> shifted(fact, voice, sign);
        if (order.network(these.grounds(), shifted).holds()) {
          Outcome outcome = judge(these, voice);
          best = outcome.compareTo(best) > 0 ? outcome : best;
        }
      }
    }
    return best;
  }

  private Optional<Range> shifted(Fact fact, String voice, int sign) {
    Optional<Range> range = order.moments().of(fact);
    DateInterval days = fact.days();
    boolean converted = fact.claim().date() != null && isConverted(fact.claim().date());
    if (days == null || !days.isBounded() || converted || !fact.voice().equals(voice)) {
      return range;
    }
    long shift = sign * difference(days) * Range.DAY;
    return range.map(
        minutes ->
            new Range(
                minutes.hasLeast() ? minutes.least() + shift : minutes.least(),
                minutes.hasMost() ? minutes.most() + shift : minutes.most()));
  }

  /** A date that names its other calendar has been converted already. */
  private static boolean isConverted(Dating dating) {
    return !dating.calendar().equals("gregorian") && !dating.calendar().equals("unknown");
  }

  /** By how many days the calendars are apart at the time. */
  static long difference(DateInterval days) {
    return JulianDay.of(days.first()).difference();
  }

  private Outcome judge(OrderCase these, String voice) {
    boolean late =
        these.dated().stream()
            .map(dated -> dated.fact().days())
            .anyMatch(days -> days != null && year(days) > shift.lastYear());
    if (late) {
      return Outcome.OUT_OF_USE;
    }
    int alike = 0;
    int apart = 0;
    for (int[] counts : others(these, voice)) {
      alike += counts[0];
      apart += counts[1];
    }
    boolean measured = these.told().stream().anyMatch(told -> told.relation().gap() != null);
    return apart > alike || alike == 0 && measured
        ? Outcome.EXPLAINS
        : alike > 0 ? Outcome.COUNT_ALIKE : Outcome.MAY_BE;
  }

  private static int year(DateInterval days) {
    return days.isBounded() ? days.last().getYear() : 0;
  }

  private List<int[]> others(OrderCase these, String voice) {
    List<int[]> found = new ArrayList<>();
    for (Fact other : these.speakers()) {
      int[] counts = other.voice().equals(voice) ? null : pair(voice, other.voice());
      if (counts != null) {
        found.add(counts);
      }
    }
    return found;
  }

  private int @Nullable [] pair(String voice, String other) {
    return pairs.get(Set.of(voice, other));
  }
}
