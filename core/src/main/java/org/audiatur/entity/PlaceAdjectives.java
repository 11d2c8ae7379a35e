package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.LanguagePack;

/**
 * The adjectives that a place's name may have by the table {@code place-adjectives} of a language.
 * Says what is possible, not what is said: of several, mostly one exists.
 */
final class PlaceAdjectives {

  private static final int LONGEST = 5;

  private final Map<String, List<String>> byEnding = new HashMap<>();

  PlaceAdjectives(LanguagePack pack) {
    if (pack.has("place-adjectives")) {
      pack.table("place-adjectives")
          .forEach(row -> byEnding.put(row.get(0), List.of(row.get(1).split("\\|"))));
    }
  }

  /** Adjectives of a name in lower case, in the order of the table. */
  List<String> of(String name) {
    for (int length = Math.min(LONGEST, name.length() - 1); length > 0; length--) {
      List<String> endings = byEnding.get(name.substring(name.length() - length));
      if (endings != null) {
        return joined(name.substring(0, name.length() - length), endings);
      }
    }
    return joined(name, byEnding.getOrDefault("0", List.of()));
  }

  private static List<String> joined(String stem, List<String> endings) {
    List<String> adjectives = new ArrayList<>();
    endings.forEach(ending -> adjectives.add(stem + ending));
    return adjectives;
  }
}
