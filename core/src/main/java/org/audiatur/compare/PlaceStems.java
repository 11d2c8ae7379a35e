package org.audiatur.compare;

import java.util.Locale;
import java.util.TreeMap;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.jspecify.annotations.Nullable;

/** Places by the beginning that their names share with their adjectives: «кронштадтский». */
final class PlaceStems {

  private static final int SHORTEST = 5;
  private static final String ENDINGS = "аеиіїйоуыьюяaeiouy";

  private final TreeMap<String, String> byStem = new TreeMap<>();

  PlaceStems(Entities entities) {
    for (Entity entity : entities.all()) {
      if (entity.type().equals("LOC")) {
        entity.names().forEach(name -> add(name.text(), entity.id()));
      }
    }
  }

  private void add(String name, String id) {
    String stem = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    while (!stem.isEmpty() && ENDINGS.indexOf(stem.charAt(stem.length() - 1)) >= 0) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() >= SHORTEST && stem.indexOf(' ') < 0) {
      byStem.putIfAbsent(stem, id);
    }
  }

  /** Null if the adjective is that of no place named. */
  @Nullable String of(String adjective) {
    for (int end = adjective.length(); end >= SHORTEST; end--) {
      String id = byStem.get(adjective.substring(0, end));
      if (id != null) {
        return id;
      }
    }
    return null;
  }
}
