package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.lang.Coordinates;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.HistoricalPlace;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.lang.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * Where places lie: places of history by their names and by their adjectives beside a word like
 * {@code уезд}, then towns of today. Never chooses among places far from each other: it gives them
 * all. Loaded once.
 */
final class Gazetteer {

  /** Places as near as this are one place for whoever draws a map. */
  private static final double ONE_PLACE_KM = 75;

  /** An adjective of a place in any form, Russian or Ukrainian. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "((?:[сц]ь?|зь)к)(?:ий|ого|ому|им|ім|ом|ая|ой|ую|ое|ие|их|ими|а|ої|ій|у|ою|е|і)$");

  private static final Set<String> SETTLED = Set.of("town", "village", "fortress");

  /** What is wide and lies across borders: nothing is said of what it lies in. */
  private static final Set<String> WIDE = Set.of("region", "land", "country");

  private static final int CHAIN = 6;

  private final Map<String, HistoricalPlace> byId = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<Place, String> ids = new HashMap<>();
  private final List<String> languages = new ArrayList<>();
  private final TownsOfToday today;
  private final Set<Place> towns = new HashSet<>();
  private final List<PlaceUnit> units = new ArrayList<>();
  private final Map<String, List<Bearer>> byName = new HashMap<>();
  private final Map<String, List<Bearer>> byAdjective = new HashMap<>();

  /** A place that bears a name. */
  private record Bearer(HistoricalPlace place, Coordinates at, boolean main, boolean shared) {

    /** This place with no namesakes: what stood beside the name left only it. */
    Bearer alone() {
      return new Bearer(place, at, main, false);
    }

    Place asPlace() {
      String from = place.source().equals("own") ? "" : ", " + place.source();
      return new Place(at.lat(), at.lon(), place.kind(), "places: " + place.id() + from);
    }
  }

  Gazetteer(Packs packs) {
    FieldPack field = packs.field();
    today = new TownsOfToday(field);
    if (field.has("place-units")) {
      field.table("place-units").forEach(row -> units.add(PlaceUnit.of(row)));
    }
    if (field.has("countries-of-today")) {
      field.table("countries-of-today").forEach(row -> countries.put(row.get(0), row.get(1)));
    }
    List<HistoricalPlace> places = field.places();
    places.forEach(place -> byId.put(place.id(), place));
    for (LanguagePack pack : packs.languages()) {
      languages.add(pack.code());
      PlaceAdjectives adjectives = new PlaceAdjectives(pack);
      places.forEach(place -> add(place, pack.code(), adjectives));
    }
  }

  private void add(HistoricalPlace place, String language, PlaceAdjectives adjectives) {
    Coordinates at = place.at();
    if (at == null) {
      return;
    }
    for (PlaceName name : place.names(language)) {
      Bearer bearer = new Bearer(place, at, name.isMain(), name.isShared());
      ids.put(bearer.asPlace(), place.id());
      if (SETTLED.contains(place.kind())) {
        towns.add(bearer.asPlace());
      }
      if (name.isAdjective()) {
        put(byAdjective, language + name.text(), bearer);
      } else {
        put(byName, language + fold(name.text()), bearer);
        adjectives
            .of(fold(name.text()))
            .forEach(adjective -> put(byAdjective, language + adjective, bearer));
      }
    }
  }

  private static void put(Map<String, List<Bearer>> map, String key, Bearer bearer) {
    List<Bearer> bearers = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (bearers.stream().noneMatch(other -> other.place().equals(bearer.place()))) {
      bearers.add(bearer);
    }
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .strip();
  }

  /**
   * Where a place so called may lie.
   *
   * @param kind the word beside the name that says what it is, in any form, or empty
   * @param language of the account; a name that it does not have is looked for in the others
   */
  Whereabouts whereabouts(String name, String kind, String language) {
    List<Bearer> known = bearers(name, kind, language);
    for (int i = 0; known.isEmpty() && i < languages.size(); i++) {
      known = bearers(name, kind, languages.get(i));
    }
    if (!known.isEmpty()) {
      return of(known);
    }
    Place town = today.place(name);
    return town == null ? Whereabouts.UNKNOWN : Whereabouts.sure(town);
  }

  /**
   * The id of the land or place that a word names, or whose adjective it is: the one meant where
   * several bear the name.
   *
   * @param word in its dictionary form
   */
  Optional<String> named(String word, String language) {
    List<Bearer> known = byName.getOrDefault(language + fold(word), List.of());
    if (known.isEmpty()) {
      known = byAdjective.getOrDefault(language + fold(word), List.of());
    }
    List<Bearer> main = known.stream().filter(Bearer::main).toList();
    List<Bearer> meant = main.size() == 1 ? main : known;
    return meant.size() == 1 ? Optional.of(meant.getFirst().place().id()) : Optional.empty();
  }

  /** Where the place of a form may lie. */
  Whereabouts whereabouts(Form form) {
    return whereabouts(bare(form), form.parts().getOrDefault("kind", ""), form.language());
  }

  /** True if a word in or beside a place's name says that it is something other than a town. */
  boolean isSaidToBeOther(Form form) {
    String name = form.name();
    PlaceUnit unit = unit(form.parts().getOrDefault("kind", ""), form.language());
    if (unit == null && name.indexOf(' ') > 0) {
      PlaceUnit before = unit(name.substring(0, name.indexOf(' ')), form.language());
      String last = name.substring(name.lastIndexOf(' ') + 1);
      unit = before == null ? unit(last, form.language()) : before;
    }
    return unit != null && (!unit.isSettlement() || unit.kinds().contains("station"));
  }

  /** True if the place so called is surely a town, village or fortress and named as such. */
  boolean isTown(Form form) {
    Place place = whereabouts(form).sure();
    return place != null
        && !isSaidToBeOther(form)
        && (place.source().startsWith("GeoNames") || towns.contains(place));
  }

  /**
   * The lands that a place lies or lay in, the nearest first: provinces by the table, then the
   * country of today, then what is wider.
   */
  List<Place> around(Place place) {
    List<HistoricalPlace> lands = new ArrayList<>();
    HistoricalPlace first = byId.get(ids.getOrDefault(place, ""));
    HistoricalPlace next = first;
    while (next != null && !WIDE.contains(next.kind()) && lands.size() < CHAIN) {
      next = byId.get(next.parent());
      if (next != null) {
        lands.add(next);
      }
    }
    HistoricalPlace country =
        first == null || WIDE.contains(first.kind())
            ? null
            : byId.get(countries.getOrDefault(first.country(), ""));
    if (country != null && !lands.contains(country)) {
      boolean wider = !lands.isEmpty() && isWider(lands.getLast(), country);
      lands.add(wider ? lands.size() - 1 : lands.size(), country);
    }
    return lands.stream().map(Gazetteer::asPlace).filter(Objects::nonNull).toList();
  }

  /** Bohemia lies in one country; the Caucasus is wider than each of its. */
  private boolean isWider(HistoricalPlace land, HistoricalPlace country) {
    HistoricalPlace around = byId.get(land.parent());
    boolean within = around != null && around.country().equals(country.country());
    return WIDE.contains(land.kind()) && !within;
  }

  private static @Nullable Place asPlace(HistoricalPlace land) {
    Coordinates at = land.at();
    return at == null ? null : new Bearer(land, at, false, false).asPlace();
  }

  /** True if a land is called by the most usual of its names, which accounts share. */
  boolean isUsualName(Form form) {
    String name = fold(bare(form));
    return byName.getOrDefault(form.language() + name, List.of()).stream()
        .map(bearer -> bearer.place().names(form.language()).getFirst())
        .anyMatch(usual -> fold(usual.text()).equals(name));
  }

  /**
   * A place's name without the word that says what it is: «станция Белая» stands where Белая does.
   */
  static String bare(Form form) {
    String kind = form.parts().getOrDefault("kind", "");
    String name = form.name();
    return !kind.isEmpty() && name.startsWith(kind + " ")
        ? name.substring(kind.length() + 1)
        : name;
  }

  private List<Bearer> bearers(String name, String kind, String language) {
    List<Bearer> known = byName.getOrDefault(language + fold(name), List.of());
    PlaceUnit unit = unit(kind, language);
    if (unit != null && unit.isCalledAfter()) {
      List<Bearer> after = calledAfter(name, unit);
      known = after.isEmpty() ? known : after;
    }
    if (known.isEmpty()) {
      return inWords(name, language);
    }
    List<Bearer> suiting = unit == null ? known : suiting(known, unit);
    return suiting.isEmpty() ? known : suiting;
  }

  /** The name with its kind in it: {@code Кубинский уезд}, {@code река Самара}. */
  private List<Bearer> inWords(String name, String language) {
    int first = name.indexOf(' ');
    int last = name.lastIndexOf(' ');
    if (first < 0) {
      return List.of();
    }
    PlaceUnit after = unit(name.substring(last + 1), language);
    if (after != null && after.isCalledAfter()) {
      return calledAfter(name.substring(0, last), after);
    }
    String before = name.substring(0, first);
    return unit(before, language) == null
        ? List.of()
        : bearers(name.substring(first + 1), before, language);
  }

  private List<Bearer> calledAfter(String adjective, PlaceUnit unit) {
    String nominative = ADJECTIVE.matcher(fold(adjective)).replaceFirst("$1ий");
    return suiting(byAdjective.getOrDefault(unit.language() + nominative, List.of()), unit);
  }

  private @Nullable PlaceUnit unit(String word, String language) {
    if (word.isEmpty()) {
      return null;
    }
    return units.stream()
        .filter(unit -> unit.language().equals(language) && unit.isFormOf(word))
        .findFirst()
        .orElse(null);
  }

  /** Those that suit the word beside the name; if it leaves out others, without doubt. */
  private static List<Bearer> suiting(List<Bearer> bearers, PlaceUnit unit) {
    List<Bearer> suiting = bearers.stream().filter(bearer -> unit.suits(bearer.place())).toList();
    boolean decides = suiting.size() < bearers.size() || !unit.isSettlement();
    return decides ? suiting.stream().map(Bearer::alone).toList() : suiting;
  }

  private static Whereabouts of(List<Bearer> bearers) {
    List<Bearer> main = bearers.stream().filter(Bearer::main).toList();
    List<Bearer> meant = main.size() == 1 ? main : bearers;
    if (meant.isEmpty()) {
      return Whereabouts.UNKNOWN;
    }
    Bearer first = meant.getFirst();
    boolean near = meant.stream().allMatch(b -> b.at().kilometresTo(first.at()) <= ONE_PLACE_KM);
    boolean one = near && (bearers.size() > 1 || !first.shared());
    return one
        ? Whereabouts.sure(first.asPlace())
        : new Whereabouts(null, meant.stream().map(Bearer::asPlace).toList());
  }
}
