package org.audiatur.lang;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place of history with the names it bore, a row of the table {@code places} of a field.
 *
 * @param id its English name, made unique
 * @param kind {@code country province district region town village station river ...}
 * @param country where it lies today (ISO 3166), empty where not in one
 * @param at where it lies, about its middle; null if not known
 * @param names by language, the most usual first
 * @param parent id of the land, province or district it lies or lay in, or empty
 * @param seat {@code province}, {@code district} or empty
 * @param source where the coordinates are from
 */
public record HistoricalPlace(
    String id,
    String kind,
    String country,
    @Nullable Coordinates at,
    Map<String, List<PlaceName>> names,
    String parent,
    String seat,
    String source) {

  private static final int COLUMNS = 11;

  public HistoricalPlace {
    names = Map.copyOf(names);
  }

  static HistoricalPlace parse(List<String> row) {
    if (row.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "The place "
              + row.getFirst()
              + " has "
              + row.size()
              + " columns, expected "
              + COLUMNS
              + ". Maybe a tab is missing.");
    }
    return new HistoricalPlace(
        row.get(0),
        row.get(1),
        row.get(2),
        point(row.get(3), row.get(4)),
        Map.of("ru", read(row.get(5)), "uk", read(row.get(6)), "en", read(row.get(7))),
        row.get(8),
        row.get(9),
        row.get(10));
  }

  /** The same with its names in a language of which the table has no column. */
  HistoricalPlace with(String language, String cell) {
    Map<String, List<PlaceName>> more = new HashMap<>(names);
    more.put(language, read(cell));
    return new HistoricalPlace(id, kind, country, at, more, parent, seat, source);
  }

  private static @Nullable Coordinates point(String lat, String lon) {
    return lat.isEmpty() ? null : new Coordinates(Double.parseDouble(lat), Double.parseDouble(lon));
  }

  private static List<PlaceName> read(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1)).map(PlaceName::parse).toList();
  }

  /** Its names and adjectives in a language, none if the table has none. */
  public List<PlaceName> names(String language) {
    return names.getOrDefault(language, List.of());
  }
}
