package org.audiatur.bench.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Counts as TempEval-3 does: relaxed where spans overlap, strict where they are equal, with value
 * where overlapping ones have the same value; each against all that are marked and all that were
 * found. One marked expression pairs with one found at most.
 */
final class TimexTally {

  private final Predicate<Timex> counted;
  private int marked;
  private int found;
  private int relaxed;
  private int strict;
  private int valued;

  /**
   * @param counted which expressions count, marked or found
   */
  TimexTally(Predicate<Timex> counted) {
    this.counted = counted;
  }

  /**
   * A marked expression and the found one beside it.
   *
   * @param found null where it was missed
   */
  record Pair(Timex marked, @org.jspecify.annotations.Nullable Timex found) {}

  /** Adds a file. */
  List<Pair> add(List<Timex> gold, List<Timex> ours) {
    List<Timex> free = new ArrayList<>(ours.stream().filter(counted).toList());
    found += free.size();
    List<Pair> pairs = new ArrayList<>();
    for (Timex one : gold.stream().filter(counted).toList()) {
      Optional<Timex> best =
          free.stream()
              .filter(t -> t.span().overlaps(one.span()))
              .min(Comparator.comparing(t -> distance(one, t)));
      best.ifPresent(t -> count(one, t));
      best.ifPresent(free::remove);
      pairs.add(new Pair(one, best.orElse(null)));
      marked++;
    }
    return pairs;
  }

  private static int distance(Timex one, Timex other) {
    int apart =
        Math.abs(one.span().start() - other.span().start())
            + Math.abs(one.span().end() - other.span().end());
    return apart == 0 ? 0 : one.value().equals(other.value()) ? 1 : 1 + apart;
  }

  private void count(Timex one, Timex other) {
    relaxed++;
    strict += one.span().equals(other.span()) ? 1 : 0;
    valued += !one.value().isEmpty() && one.value().equals(other.value()) ? 1 : 0;
  }

  /** P, R and F1 of relaxed, F1 of strict, P, R, F1 with value. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f   %.3f   %.3f %.3f %.3f   %6d %6d",
        share(relaxed, found),
        share(relaxed, marked),
        f1(relaxed),
        f1(strict),
        share(valued, found),
        share(valued, marked),
        f1(valued),
        marked,
        found);
  }

  private double f1(int right) {
    return share(2 * right, marked + found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
