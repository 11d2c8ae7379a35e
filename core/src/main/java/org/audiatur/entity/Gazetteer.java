package org.audiatur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audiatur.lang.FieldPack;
import org.jspecify.annotations.Nullable;

/**
 * Where places lie, by name. A name that several towns bear is answered only where one of them is
 * far larger than the others; else it stays unknown. Loaded once.
 */
final class Gazetteer {

  private static final double FAR_LARGER = 10;

  /** A town that bears a name, with how many live there. */
  private record Bearer(Place place, double people) {}

  private final Map<String, Place> history = new HashMap<>();
  private final Map<String, Bearer> largest = new HashMap<>();
  private final Map<String, Double> second = new HashMap<>();

  Gazetteer(FieldPack field) {
    if (field.has("ru/places")) {
      field.table("ru/places").forEach(this::addHistory);
    }
    if (field.has("ru/places-geonames")) {
      field.table("ru/places-geonames").forEach(this::addTown);
    }
  }

  private void addHistory(List<String> row) {
    if (row.size() > 3 && !row.get(2).isBlank() && !row.get(3).isBlank()) {
      history.putIfAbsent(
          key(row.get(0)),
          new Place(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)), "places"));
    }
  }

  private void addTown(List<String> row) {
    Place place =
        new Place(
            Double.parseDouble(row.get(2)),
            Double.parseDouble(row.get(3)),
            "GeoNames " + row.get(0));
    Bearer bearer = new Bearer(place, row.get(5).isBlank() ? 0 : Double.parseDouble(row.get(5)));
    for (String name : row.get(1).split("\\|")) {
      Bearer known = largest.get(key(name));
      if (known == null || known.people() < bearer.people()) {
        largest.put(key(name), bearer);
      }
      double less = known == null ? 0 : Math.min(known.people(), bearer.people());
      second.merge(key(name), less, Math::max);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }

  /** Where the place of this name lies, null if unknown or not certain. */
  @Nullable Place place(String name) {
    Place known = history.get(key(name));
    Bearer town = largest.get(key(name));
    if (known != null || town == null) {
      return known;
    }
    return town.people() >= FAR_LARGER * second.getOrDefault(key(name), 0.0) ? town.place() : null;
  }
}
