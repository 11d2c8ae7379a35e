package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Matches of which each end may have only one: a match stays if no other that shares an end fits
 * nearly as well.
 *
 * @param ends what a match must have for itself
 * @param score how well it fits
 * @param same true for matches that do not rival each other
 * @param clearly by how much it must fit better
 */
record Rivals<T>(
    Function<T, List<Object>> ends,
    ToDoubleFunction<T> score,
    BiPredicate<T, T> same,
    double clearly) {

  List<T> clear(List<T> matches) {
    Map<Object, List<T>> byEnd = new HashMap<>();
    for (T match : matches) {
      ends.apply(match)
          .forEach(end -> byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(match));
    }
    Comparator<T> bestFirst = Comparator.comparingDouble(score).reversed();
    byEnd.values().forEach(rivals -> rivals.sort(bestFirst));
    return matches.stream().filter(match -> isClear(match, byEnd)).toList();
  }

  private boolean isClear(T match, Map<Object, List<T>> byEnd) {
    double least = score.applyAsDouble(match) - clearly;
    return ends.apply(match).stream()
        .noneMatch(end -> hasRival(match, least, byEnd.getOrDefault(end, List.of())));
  }

  /** The best stand first, so that few are looked at. */
  private boolean hasRival(T match, double least, List<T> bestFirst) {
    for (T rival : bestFirst) {
      if (score.applyAsDouble(rival) <= least) {
        return false;
      }
      if (!same.test(match, rival)) {
        return true;
      }
    }
    return false;
  }
}
