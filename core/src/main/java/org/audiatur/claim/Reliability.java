package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.FieldPack;
import org.jspecify.annotations.Nullable;

/**
 * How much less sure a claim is than its frame and construction say, by how it is put and by its
 * type. Thread-safe.
 *
 * <p>Read from {@code reliability.txt}: {@code modality}, {@code type} or {@code year} (where that
 * of the date is from), its name, a factor.
 */
final class Reliability {

  /** By what it goes, then by name. */
  private final Map<String, Map<String, Double>> factors = new HashMap<>();

  Reliability(FieldPack field) {
    for (List<String> row : field.table("reliability")) {
      double factor = Double.parseDouble(row.get(2));
      if (factor <= 0 || factor > 1) {
        throw new IllegalArgumentException(
            "reliability: "
                + row.get(1)
                + " expected a factor above 0 and at most 1, got "
                + factor);
      }
      factors.computeIfAbsent(row.get(0), kind -> new HashMap<>()).put(row.get(1), factor);
    }
  }

  /** How sure a claim with this date is beside one whose words give the year. */
  double ofDate(@Nullable Dating date) {
    return date == null ? 1 : factor("year", date.reading().year().label());
  }

  /** Lowers the confidence of a draft whose modality is known. */
  void weigh(Draft draft) {
    draft.confidence *= factor("modality", draft.modality.label()) * factor("type", draft.type());
  }

  private double factor(String kind, String name) {
    return factors.getOrDefault(kind, Map.of()).getOrDefault(name, 1.0);
  }
}
