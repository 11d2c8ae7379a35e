package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of places of history holds together. */
class HistoricalPlacesTest {

  private static final FieldPack FIELD = Packs.standard().field();
  private static final List<HistoricalPlace> PLACES = FIELD.places();
  private static final Map<String, HistoricalPlace> BY_ID =
      PLACES.stream().collect(Collectors.toMap(HistoricalPlace::id, Function.identity()));

  /** The farthest that a town lies from the middle of its province: the Far East is wide. */
  private static final double PROVINCE_KM = 1_900;

  private static final double DISTRICT_KM = 150;

  private static @Nullable Double fromParent(HistoricalPlace place) {
    HistoricalPlace parent = BY_ID.get(place.parent());
    Coordinates at = place.at();
    Coordinates middle = parent == null ? null : parent.at();
    return at == null || middle == null ? null : at.kilometresTo(middle);
  }

  private static List<HistoricalPlace> within(String kind) {
    return PLACES.stream()
        .filter(place -> BY_ID.containsKey(place.parent()))
        .filter(place -> BY_ID.get(place.parent()).kind().equals(kind))
        .toList();
  }

  @Test
  void thereAreThousandsOfPlacesAndAlmostAllHaveCoordinates() {
    assertThat(PLACES).hasSizeGreaterThan(2_500);
    long without = PLACES.stream().filter(place -> place.at() == null).count();
    assertThat(without * 100).isLessThan(PLACES.size());
  }

  @Test
  void eachParentIsInTheTableAndNoneIsItsOwnAncestor() {
    for (HistoricalPlace place : PLACES) {
      Set<String> seen = new HashSet<>();
      for (String id = place.id(); !id.isEmpty(); id = BY_ID.get(id).parent()) {
        assertThat(BY_ID).as(place.id()).containsKey(id);
        assertThat(seen.add(id)).as(place.id() + " lies in itself").isTrue();
      }
    }
  }

  @Test
  void townsLieNearTheMiddleOfTheirProvinceOrDistrict() {
    for (HistoricalPlace place : within("province")) {
      Double far = fromParent(place);
      assertThat(far == null ? 0 : far).as(place.id()).isLessThan(PROVINCE_KM);
    }
    for (HistoricalPlace place : within("district")) {
      Double far = fromParent(place);
      assertThat(far == null ? 0 : far).as(place.id()).isLessThan(DISTRICT_KM);
    }
    List<Double> all =
        within("province").stream()
            .map(HistoricalPlacesTest::fromParent)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    assertThat(all.get(all.size() * 9 / 10)).isLessThan(400);
  }

  @Test
  void aNameOfSeveralPlacesIsMarkedAndAtMostOneOfThemIsTheMainOne() {
    for (String language : List.of("ru", "uk", "en")) {
      Map<String, Map<String, PlaceName>> bearers = new TreeMap<>();
      for (HistoricalPlace place : PLACES) {
        for (PlaceName name : place.names(language)) {
          if (!name.isAdjective()) {
            bearers
                .computeIfAbsent(
                    name.text().toLowerCase(Locale.ROOT).replace('ё', 'е'), k -> new TreeMap<>())
                .put(place.id(), name);
          }
        }
      }
      bearers.forEach(
          (name, by) -> {
            boolean marked =
                by.size() == 1 || by.values().stream().allMatch(n -> n.isShared() || n.isMain());
            assertThat(marked).as(language + " " + name + " " + by.keySet()).isTrue();
            assertThat(by.values().stream().filter(PlaceName::isMain).count())
                .as(name)
                .isLessThan(2);
          });
    }
  }

  @Test
  void timesAreYearsInOrder() {
    for (HistoricalPlace place : PLACES) {
      for (String language : List.of("ru", "uk", "en")) {
        for (PlaceName name : place.names(language)) {
          assertThat(isTime(name.time())).as(place.id() + " " + name).isTrue();
        }
      }
    }
  }

  private static boolean isTime(String time) {
    for (String part : time.isEmpty() ? new String[0] : time.split(" ")) {
      if (!part.matches("\\d{3,4}-\\d{3,4}|-\\d{3,4}|\\d{3,4}-?")) {
        return false;
      }
      String[] years = part.split("-");
      if (years.length == 2
          && !years[0].isEmpty()
          && Integer.parseInt(years[0]) > Integer.parseInt(years[1])) {
        return false;
      }
    }
    return true;
  }

  /** Towns that bear a Russian name of the list of today in the same country lie where it says. */
  @Test
  void townsLieWhereTheListOfTodayHasThem() {
    Map<String, List<Coordinates>> today = new HashMap<>();
    for (List<String> row : FIELD.table("ru/places-geonames")) {
      Coordinates at =
          new Coordinates(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
      for (String name : row.get(1).split("\\|")) {
        today.computeIfAbsent(name + "@" + row.get(4), k -> new ArrayList<>()).add(at);
      }
    }
    Set<String> far = new TreeSet<>();
    for (HistoricalPlace place : PLACES) {
      Coordinates at = place.at();
      if (at != null && (place.kind().equals("town") || !place.seat().isEmpty())) {
        for (PlaceName name : place.names("ru")) {
          List<Coordinates> known =
              today.getOrDefault(name.text() + "@" + place.country(), List.of());
          boolean elsewhere =
              !known.isEmpty() && known.stream().allMatch(k -> k.kilometresTo(at) > 30);
          if (elsewhere && !name.isShared() && !name.isDoubtful()) {
            far.add(place.id() + " " + name.text());
          }
        }
      }
    }
    assertThat(far).isEmpty();
  }

  @Test
  void aRowThatLacksAColumnOrHasNoSuchPointSaysSo() {
    assertThatThrownBy(() -> HistoricalPlace.parse(List.of("Somewhere", "town")))
        .hasMessageContaining("Somewhere")
        .hasMessageContaining("expected 11");
    assertThatThrownBy(() -> new Coordinates(140.5, 40)).hasMessageContaining("140.5");
    assertThatThrownBy(() -> PlaceName.parse("?")).hasMessageContaining("empty name");
  }

  @Test
  void aNameHasMarksAndATime() {
    PlaceName name = PlaceName.parse("?*Киров [1934-]");
    assertThat(name).isEqualTo(new PlaceName("Киров", "?*", "1934-"));
    assertThat(name.isShared() && name.isDoubtful()).isTrue();
  }
}
