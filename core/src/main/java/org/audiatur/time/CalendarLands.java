package org.audiatur.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.HistoricalPlace;
import org.audiatur.lang.PlaceName;

/**
 * When the land changed its calendar in which a place of the gazetteers lies: the tables {@code
 * calendar-lands}, {@code places} and {@code places-geonames} of the field. Of a name that several
 * places bear the last change counts; it is unknown where the land of one is. Thread-safe.
 */
final class CalendarLands {

  private static final String TABLE = "calendar-lands";
  private static final List<String> LANGUAGES = List.of("ru", "uk", "en");
  private static final int NAMES = 1;
  private static final int COUNTRY = 4;

  private final Map<String, LocalDate> byCountry = new HashMap<>();
  private final Map<String, LocalDate> byName = new HashMap<>();

  /**
   * @param changes when a land of the table {@code calendar-changes} changed
   */
  CalendarLands(FieldPack field, Function<String, Optional<LocalDate>> changes) {
    if (!field.has(TABLE)) {
      return;
    }
    for (List<String> row : field.table(TABLE)) {
      LocalDate changed =
          changes
              .apply(row.get(0))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          TABLE
                              + ": calendar-changes knows no land "
                              + row.get(0)
                              + ". Maybe it is misspelt."));
      for (String country : row.get(1).split(" ")) {
        byCountry.merge(country, changed, CalendarLands::last);
      }
    }
    field.places().forEach(this::add);
    LANGUAGES.stream()
        .map(code -> code + "/places-geonames")
        .filter(field::has)
        .flatMap(table -> field.table(table).stream())
        .forEach(
            row ->
                List.of(row.get(NAMES).split("\\|")).forEach(name -> add(name, row.get(COUNTRY))));
  }

  private void add(HistoricalPlace place) {
    for (String language : LANGUAGES) {
      place.names(language).stream()
          .filter(name -> !name.isAdjective())
          .map(PlaceName::text)
          .forEach(name -> add(name, place.country()));
    }
  }

  private void add(String name, String country) {
    byName.merge(
        name.toLowerCase(Locale.ROOT),
        byCountry.getOrDefault(country, LocalDate.MAX),
        CalendarLands::last);
  }

  private static LocalDate last(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** By which day the land of this place had changed. */
  Optional<LocalDate> changeOf(String place) {
    return Optional.ofNullable(byName.get(place.toLowerCase(Locale.ROOT)))
        .filter(changed -> !changed.equals(LocalDate.MAX));
  }
}
