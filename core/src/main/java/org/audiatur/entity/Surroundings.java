package org.audiatur.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a place of a common name lies by the other places of the accounts that name it:
 * most of what an account tells of lies together. Only names that are sure count. Constant time a
 * question.
 */
final class Surroundings {

  /** Edge of the fields that places are counted in: some 330 km from north to south. */
  private static final double DEGREES = 3;

  private static final int FIELDS_AROUND = (int) (360 / DEGREES);

  /** So many sure places must lie around the one that is taken, and so many times the next. */
  private static final int ENOUGH = 3;

  private static final int TIMES = 4;

  private final Map<String, Map<Long, Integer>> bySource = new HashMap<>();

  void add(Place place, Collection<String> sources) {
    long field = field(row(place), column(place));
    for (String source : sources) {
      bySource.computeIfAbsent(source, key -> new HashMap<>()).merge(field, 1, Integer::sum);
    }
  }

  /** The place that lies among the others, null if none does so clearly. */
  @Nullable Place decide(List<Place> open, Collection<String> sources) {
    List<Place> nearest =
        open.stream()
            .sorted(Comparator.comparingInt((Place place) -> -around(place, sources)))
            .toList();
    if (nearest.isEmpty()) {
      return null;
    }
    int best = around(nearest.getFirst(), sources);
    int next = nearest.size() > 1 ? around(nearest.get(1), sources) : 0;
    return best >= ENOUGH && best >= TIMES * next ? nearest.getFirst() : null;
  }

  private int around(Place place, Collection<String> sources) {
    int count = 0;
    for (String source : sources) {
      Map<Long, Integer> fields = bySource.getOrDefault(source, Map.of());
      for (int row = -1; row <= 1; row++) {
        for (int column = -1; column <= 1; column++) {
          count += fields.getOrDefault(field(row(place) + row, column(place) + column), 0);
        }
      }
    }
    return count;
  }

  private static int row(Place place) {
    return (int) Math.floor(place.lat() / DEGREES);
  }

  private static int column(Place place) {
    return (int) Math.floor(place.lon() / DEGREES);
  }

  private static long field(int row, int column) {
    return row * 1_000L + Math.floorMod(column, FIELDS_AROUND);
  }
}
