package org.audiatur.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.jspecify.annotations.Nullable;

/**
 * Where towns of today lie, by name. A name that several towns bear is answered only where one of
 * them is far larger than the others; else it stays unknown.
 */
final class TownsOfToday {

  private static final double FAR_LARGER = 10;

  /** A town that bears a name, with how many live there. */
  private record Bearer(Place place, double people) {}

  private final Set<String> notTowns = new HashSet<>();
  private final Map<String, Bearer> largest = new HashMap<>();
  private final Map<String, Double> second = new HashMap<>();

  TownsOfToday(FieldPack field) {
    if (field.has("ru/names/direction")) {
      field.words("ru/names/direction").forEach(word -> notTowns.add(Gazetteer.fold(word)));
    }
    for (String file : List.of("ru/places-geonames", "en/places-geonames")) {
      if (field.has(file)) {
        field.table(file).forEach(this::add);
      }
    }
  }

  private void add(List<String> row) {
    Place place =
        new Place(
            Double.parseDouble(row.get(2)),
            Double.parseDouble(row.get(3)),
            "town",
            "GeoNames " + row.get(0));
    Bearer bearer = new Bearer(place, row.get(5).isBlank() ? 0 : Double.parseDouble(row.get(5)));
    for (String name : row.get(1).split("\\|")) {
      String key = Gazetteer.fold(name);
      Bearer known = largest.get(key);
      if (known == null || known.people() < bearer.people()) {
        largest.put(key, bearer);
      }
      double less = known == null ? 0 : Math.min(known.people(), bearer.people());
      second.merge(key, less, Math::max);
    }
  }

  /** Where the town of this name lies, null if unknown or not certain. */
  @Nullable Place place(String name) {
    String key = Gazetteer.fold(name);
    Bearer town = largest.get(key);
    if (town == null
        || notTowns.contains(key)
        || town.people() < FAR_LARGER * second.getOrDefault(key, 0.0)) {
      return null;
    }
    return town.place();
  }
}
