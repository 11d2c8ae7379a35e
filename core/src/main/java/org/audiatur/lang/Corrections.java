package org.audiatur.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack knows better than its dictionary: readings it lacks ({@code readings.txt}) and which
 * of several words a form mostly is ({@code preferred.txt}). Thread-safe.
 */
final class Corrections {

  private record Preferred(String lemma, PartOfSpeech pos, boolean only) {}

  private final Map<String, List<Analysis>> readings = new HashMap<>();
  private final Map<String, Preferred> preferred = new HashMap<>();

  Corrections(List<List<String>> readings, List<List<String>> preferred) {
    for (List<String> row : readings) {
      List<Analysis> own =
          this.readings.computeIfAbsent(row.getFirst(), ignored -> new ArrayList<>());
      own.add(Features.read(row.get(1), row.get(2), false));
    }
    for (List<String> row : preferred) {
      this.preferred.put(
          row.getFirst(),
          new Preferred(row.get(1), PartOfSpeech.valueOf(row.get(2)), row.size() > 3));
    }
  }

  /** True if the pack has readings of a form in lower case. */
  boolean has(String form) {
    return readings.containsKey(form);
  }

  /** True if the pack adds readings to a form in lower case, or prefers one. */
  boolean touches(String form) {
    return readings.containsKey(form) || preferred.containsKey(form);
  }

  /** The readings of a form in lower case, corrected. */
  List<Analysis> apply(String form, List<Analysis> found) {
    List<Analysis> added = readings.getOrDefault(form, List.of());
    Preferred first = preferred.get(form);
    if (added.isEmpty() && first == null) {
      return found;
    }
    List<Analysis> corrected = new ArrayList<>(added);
    found.stream().filter(reading -> is(reading, first)).forEach(corrected::add);
    if (first == null || !first.only() || corrected.isEmpty()) {
      found.stream().filter(reading -> !is(reading, first)).forEach(corrected::add);
    }
    return corrected;
  }

  private static boolean is(Analysis reading, @Nullable Preferred word) {
    return word != null && reading.pos() == word.pos() && reading.lemma().equals(word.lemma());
  }
}
