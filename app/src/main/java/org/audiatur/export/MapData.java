package org.audiatur.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.atlas.Atlas;
import org.audiatur.atlas.GeoBox;
import org.audiatur.atlas.Line;
import org.audiatur.atlas.Region;
import org.jspecify.annotations.Nullable;

/**
 * The map under the campaign: the coasts and borders around the places where something of it
 * happened. A dossier without such places carries none.
 */
final class MapData {

  private static final Set<String> SYSTEMS = Set.of("S6", "S7");
  private static final Set<String> ROLES = Set.of("place", "to", "from", "via");

  /** Wide things, whose coordinates are only about their middle. */
  private static final Set<String> WIDE =
      Set.of("country", "region", "province", "district", "land", "sea", "river", "railway");

  private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]*)\"");

  private MapData() {}

  /** One line of JSON; {@code null} where there is nothing to draw. */
  static String of(PageData data) {
    Set<String> claims = new LinkedHashSet<>();
    each(
        data,
        "systems",
        row -> {
          if (SYSTEMS.contains(row.get("system"))) {
            list(row.get("claims")).forEach(claim -> claims.add(String.valueOf(claim)));
          }
        });
    Map<String, Integer> told = told(data, claims);
    SheetBox sheet = new SheetBox();
    each(data, "entities", row -> place(row, told, sheet));
    GeoBox box = sheet.box();
    return box == null ? "null" : Json.line(map(box));
  }

  /** How often each place is told of in a claim of the campaign. */
  private static Map<String, Integer> told(PageData data, Set<String> claims) {
    Map<String, Integer> told = new LinkedHashMap<>();
    each(
        data,
        "claims",
        claims,
        row -> {
          for (Object role : list(row.get("roles"))) {
            if (role instanceof Map<?, ?> one
                && ROLES.contains(one.get("role"))
                && one.get("entity") instanceof String entity) {
              told.merge(entity, 1, Integer::sum);
            }
          }
        });
    return told;
  }

  private static void place(
      Map<String, @Nullable Object> entity, Map<String, Integer> told, SheetBox sheet) {
    if (entity.get("place") instanceof Map<?, ?> place
        && place.get("lat") instanceof Number lat
        && place.get("lon") instanceof Number lon) {
      int times = told.getOrDefault(String.valueOf(entity.get("id")), 0);
      boolean wide = WIDE.contains(String.valueOf(place.get("kind")));
      if (times > 0) {
        sheet.add(lat.doubleValue(), lon.doubleValue(), wide ? 0 : times);
      } else if (!wide) {
        sheet.addNamed(lat.doubleValue(), lon.doubleValue());
      }
    }
  }

  private static Fields map(GeoBox sheet) {
    Region region = Atlas.load().cut(SheetBox.around(sheet));
    return new Fields()
        .with("sheet", List.of(sheet.west(), sheet.south(), sheet.east(), sheet.north()))
        .with("unit", Region.UNIT)
        .with("land", region.land().stream().map(Line::steps).toList())
        .with("borders", region.borders().stream().map(Line::steps).toList())
        .with("source", "Natural Earth 4.1");
  }

  private static void each(
      PageData data, String file, Consumer<Map<String, @Nullable Object>> reader) {
    data.rows().getOrDefault(file, List.of()).stream().map(JsonReader::object).forEach(reader);
  }

  /** Of many rows only those with one of these ids are taken apart. */
  private static void each(
      PageData data, String file, Set<String> ids, Consumer<Map<String, @Nullable Object>> reader) {
    data.rows().getOrDefault(file, List.of()).stream()
        .filter(row -> ids.contains(idOf(row)))
        .map(JsonReader::object)
        .forEach(reader);
  }

  /** The contract has the id first in every row. */
  private static String idOf(String row) {
    Matcher id = ID.matcher(row);
    return id.lookingAt() ? id.group(1) : "";
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
