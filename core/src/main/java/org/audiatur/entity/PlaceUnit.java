package org.audiatur.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiatur.lang.HistoricalPlace;

/**
 * A word beside a place's name that says what is named, a row of the table {@code place-units}.
 *
 * @param language of the word
 * @param stem the word without its ending
 * @param kinds {@code district}, {@code province}, {@code area}, or kinds of place
 */
record PlaceUnit(String language, String stem, Set<String> kinds) {

  /** Kinds of place that lands and districts are called after. */
  private static final Set<String> NAMING =
      Set.of("town", "village", "station", "fortress", "region", "peninsula", "island");

  private static final Set<String> ENDINGS =
      Set.of(
          "", "а", "я", "у", "ю", "ом", "ем", "єм", "е", "є", "ы", "и", "і", "ї", "ов", "ев", "ей",
          "ів", "їв", "ам", "ям", "ами", "ями", "ах", "ях", "ой", "ою", "ею", "єю", "й", "ь", "ью",
          "о", "s");

  static PlaceUnit of(List<String> row) {
    String stem = row.get(1).replaceAll("[аеиійоуьюя]$", "");
    return new PlaceUnit(row.get(0), stem, Set.of(row.get(2).split("\\|")));
  }

  /** True for a form of the word. */
  boolean isFormOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith(stem) && ENDINGS.contains(lower.substring(stem.length()));
  }

  /** True if what it names is called after another place by that place's adjective. */
  boolean isCalledAfter() {
    return kinds.contains("district") || kinds.contains("province") || kinds.contains("area");
  }

  /** True if it names a town or village: many of them are called alike. */
  boolean isSettlement() {
    return kinds.contains("town") || kinds.contains("village");
  }

  /** True if a place of this kind may be meant beside the word, or may have given the name. */
  boolean suits(HistoricalPlace place) {
    if (kinds.contains("district")) {
      return !place.seat().isEmpty();
    }
    if (kinds.contains("province")) {
      return place.seat().equals("province");
    }
    return kinds.contains("area") ? NAMING.contains(place.kind()) : kinds.contains(place.kind());
  }
}
