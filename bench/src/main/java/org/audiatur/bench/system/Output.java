package org.audiatur.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@code analyze} wrote of the systems, with the words its entries rest on. */
final class Output {

  private final Map<String, Place> claims = new HashMap<>();
  private final Map<String, List<Place>> mentions = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, List<Part>> entries = new HashMap<>();

  Output(Path folder) throws IOException {
    for (Map<String, @Nullable Object> claim : lines(folder, "claims")) {
      claims.put(text(claim, "id"), place(claim));
    }
    for (Map<String, @Nullable Object> mention : lines(folder, "mentions")) {
      owners(mention)
          .forEach(
              id -> mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(place(mention)));
    }
    for (Map<String, @Nullable Object> entity : lines(folder, "entities")) {
      List<String> all = new ArrayList<>(List.of(text(entity, "name")));
      objects(entity.get("names")).forEach(name -> all.add(text(name, "text")));
      names.put(text(entity, "id"), all);
    }
    for (Map<String, @Nullable Object> entry : lines(folder, "systems")) {
      entries.computeIfAbsent(text(entry, "system"), key -> new ArrayList<>()).add(part(entry));
    }
  }

  /** The entries of a system. */
  List<Part> of(String system) {
    return entries.getOrDefault(system, List.of());
  }

  private Part part(Map<String, @Nullable Object> entry) {
    List<String> ids = strings(entry.get("entities"));
    Set<Place> places = new LinkedHashSet<>();
    strings(entry.get("claims")).stream()
        .filter(claims::containsKey)
        .map(claims::get)
        .forEach(places::add);
    objects(entry.get("words")).forEach(said -> places.add(place(said)));
    if (text(entry, "system").equals("S10")) {
      ids.forEach(id -> places.addAll(mentions.getOrDefault(id, List.of())));
    }
    List<String> known = ids.stream().flatMap(id -> names(id).stream()).toList();
    return new Part(text(entry, "kind"), values(entry), known, List.copyOf(places));
  }

  private List<String> names(String id) {
    return names.getOrDefault(id, List.of());
  }

  /** Values by their name in the singular, each with the other names of entities it holds. */
  private Map<String, List<String>> values(Map<String, @Nullable Object> entry) {
    Map<String, List<String>> values = new TreeMap<>();
    if (entry.get("values") instanceof Map<?, ?> map) {
      map.forEach((key, value) -> values.put(Part.singular(key.toString()), strings(value)));
    }
    if (entry.get("date") != null) {
      values.putIfAbsent("date", List.of(text(entry, "date")));
    }
    for (String id : strings(entry.get("entities"))) {
      values.replaceAll((key, list) -> withOtherNames(list, names(id)));
    }
    return values;
  }

  /** Other names go into the same string, so that lists keep their length. */
  private static List<String> withOtherNames(List<String> values, List<String> names) {
    return values.stream()
        .map(
            value ->
                !names.isEmpty() && value.contains(names.getFirst())
                    ? value + " / " + String.join(" / ", names.subList(1, names.size()))
                    : value)
        .toList();
  }

  /** The entity of a mention, or the works that a citation cites. */
  private static List<String> owners(Map<String, @Nullable Object> mention) {
    List<String> owners = new ArrayList<>();
    if (mention.get("entity") != null) {
      owners.add(text(mention, "entity"));
    }
    for (Map<String, @Nullable Object> work : objects(mention.get("value"))) {
      if (work.get("work") != null) {
        owners.add(text(work, "work"));
      }
    }
    return owners;
  }

  private static Place place(Map<String, @Nullable Object> object) {
    return new Place(
        text(object, "doc"),
        Integer.parseInt(text(object, "start")),
        Integer.parseInt(text(object, "end")));
  }

  private static String text(Map<String, @Nullable Object> object, String key) {
    return String.valueOf(object.get(key));
  }

  private static List<String> strings(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }

  @SuppressWarnings("unchecked") // the reader makes maps of objects, with names as keys
  private static List<Map<String, @Nullable Object>> objects(@Nullable Object value) {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          objects.add((Map<String, @Nullable Object>) map);
        }
      }
    }
    return objects;
  }

  private static List<Map<String, @Nullable Object>> lines(Path folder, String name)
      throws IOException {
    return Files.readAllLines(folder.resolve(name + ".jsonl")).stream()
        .map(JsonLine::object)
        .toList();
  }
}
