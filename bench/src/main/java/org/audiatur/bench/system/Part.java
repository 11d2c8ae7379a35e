package org.audiatur.bench.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an output says in one entry, or in one place of an entry's lists.
 *
 * @param kind of the entry
 * @param values by key in the singular; strings, numbers written out
 * @param names of the entities of the entry, all their ways of writing
 * @param places words it rests on
 */
record Part(String kind, Map<String, List<String>> values, List<String> names, List<Place> places) {

  Part {
    values = new TreeMap<>(values);
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  /** What stands under any of these names. */
  List<String> under(List<String> keys) {
    return keys.stream()
        .map(Part::singular)
        .distinct()
        .flatMap(key -> values.getOrDefault(key, List.of()).stream())
        .toList();
  }

  /** The entry itself beside its parts, also where it has only one. */
  Part whole() {
    return new Part("whole " + kind, values, names, places);
  }

  /** {@code tasks} is {@code task}. */
  static String singular(String key) {
    return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * One part for each place in the list {@code leading}: of lists as long only that place is kept,
   * of the rest all. Without such a list the entry is one part.
   */
  List<Part> split(String leading) {
    int parts = values.getOrDefault(leading, List.of()).size();
    if (parts < 1) {
      return List.of(this);
    }
    List<Part> split = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Map<String, List<String>> own = new TreeMap<>();
      int place = i;
      values.forEach(
          (key, list) -> own.put(key, list.size() == parts ? List.of(list.get(place)) : list));
      split.add(new Part(kind, own, names, places));
    }
    return split;
  }

  @Override
  public String toString() {
    return kind
        + " "
        + values
        + " "
        + places.stream()
            .limit(1)
            .map(place -> place.doc() + ":" + place.start() + "-" + place.end())
            .toList();
  }
}
