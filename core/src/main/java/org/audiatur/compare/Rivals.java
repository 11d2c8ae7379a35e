package org.audiatur.compare;

import java.util.ArrayList;
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
    Function<T, List<String>> ends,
    ToDoubleFunction<T> score,
    BiPredicate<T, T> same,
    double clearly) {

  List<T> clear(List<T> matches) {
    Map<String, List<T>> byEnd = new HashMap<>();
    for (T match : matches) {
      ends.apply(match)
          .forEach(end -> byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(match));
    }
    return matches.stream().filter(match -> isClear(match, byEnd)).toList();
  }

  private boolean isClear(T match, Map<String, List<T>> byEnd) {
    double least = score.applyAsDouble(match) - clearly;
    return ends.apply(match).stream()
        .flatMap(end -> byEnd.getOrDefault(end, List.of()).stream())
        .noneMatch(rival -> !same.test(match, rival) && score.applyAsDouble(rival) > least);
  }
}
