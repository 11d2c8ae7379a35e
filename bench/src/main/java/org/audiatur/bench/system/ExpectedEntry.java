package org.audiatur.bench.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One fact a reader found: {@code date | kind | key=value; key=value | doc:start-end}.
 *
 * @param kind for reading, not compared
 * @param values by key; a list of things, each with its ways of writing; the date is among them
 * @param places where the accounts tell it
 * @param unsure not counted either way
 * @param line as written
 */
record ExpectedEntry(
    String kind,
    Map<String, List<List<String>>> values,
    List<Place> places,
    boolean unsure,
    String line) {

  ExpectedEntry {
    values = new LinkedHashMap<>(values);
    places = List.copyOf(places);
  }

  static ExpectedEntry parse(String line) {
    String[] fields = line.split(" \\| ", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException("Expected date | kind | values | places, got: " + line);
    }
    boolean unsure = fields[0].startsWith("?");
    String date = fields[0].replace("?", "").strip();
    Map<String, List<List<String>>> values = new LinkedHashMap<>();
    if (!date.isEmpty()) {
      values.put("date", List.of(List.of(date)));
    }
    for (String value : fields[2].split("; ")) {
      int sign = value.indexOf('=');
      if (sign < 1) {
        throw new IllegalArgumentException("Expected key=value, got " + value + " in: " + line);
      }
      values.put(value.substring(0, sign).strip(), things(value.substring(sign + 1)));
    }
    List<Place> places = Stream.of(fields[3].split(", ")).map(Place::parse).toList();
    return new ExpectedEntry(fields[1].strip(), values, places, unsure, line);
  }

  /** {@code A/B + C}: two things, the first of them written in two ways. An interval is one. */
  private static List<List<String>> things(String value) {
    List<List<String>> things = new ArrayList<>();
    for (String thing : value.split(" \\+ ")) {
      boolean interval = Values.date(thing.strip()) != null;
      things.add(
          interval
              ? List.of(thing.strip())
              : Stream.of(thing.split("/")).map(String::strip).toList());
    }
    return things;
  }

  boolean meets(Part part) {
    return places.stream().anyMatch(place -> part.places().stream().anyMatch(place::overlaps));
  }
}
