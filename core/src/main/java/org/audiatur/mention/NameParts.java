package org.audiatur.mention;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a place or a military unit is made of, for joining: its kind, its number, its own name. */
final class NameParts {

  private final Lexicon lexicon;
  private final int[] placeKinds;
  private final int[] unitKinds;
  private final int place;
  private final int acronymPlace;
  private final int acronymOrg;

  NameParts(Lexicon lexicon) {
    this.lexicon = lexicon;
    place = lexicon.id("place");
    acronymPlace = lexicon.id("acronymplace");
    acronymOrg = lexicon.id("acronymorg");
    placeKinds = ids("placekind", "placelabel", "placeabbr", "statekind");
    unitKinds = ids("unitkind", "vessel", "force", "part");
  }

  private int[] ids(String... names) {
    return java.util.Arrays.stream(names).mapToInt(lexicon::id).toArray();
  }

  Map<String, String> of(Scene scene, Candidate candidate) {
    return switch (candidate.type()) {
      case "LOC" -> place(scene, candidate);
      case "MIL" -> unit(scene, candidate);
      case "ORG" -> body(scene, candidate);
      default -> candidate.parts();
    };
  }

  private Map<String, String> place(Scene scene, Candidate candidate) {
    Map<String, String> parts = new TreeMap<>(candidate.parts());
    StringBuilder name = new StringBuilder();
    for (int i = candidate.first(); i < candidate.end(); i++) {
      Unit unit = scene.units().get(i);
      String kind = entry(unit, placeKinds);
      if (kind != null && candidate.end() - candidate.first() > 1 && !parts.containsKey("noun")) {
        parts.put("noun", kind);
      } else if (unit.isWord()) {
        name.append(name.isEmpty() ? "" : " ").append(unit.text());
      }
    }
    parts.put("name", name.toString());
    String noun = parts.remove("noun");
    if (noun != null) {
      parts.put("kind", noun);
    }
    return parts;
  }

  /** The place at the end of a body's name: {@code Эстонии} of {@code Парламента Эстонии}. */
  private Map<String, String> body(Scene scene, Candidate candidate) {
    int first = candidate.end();
    while (first > candidate.first() + 1 && isPlace(scene.units().get(first - 1))) {
      first--;
    }
    boolean whole = candidate.rule().equals("known-name") || first == candidate.end();
    if (whole) {
      return candidate.parts();
    }
    Map<String, String> parts = new TreeMap<>(candidate.parts());
    parts.put("of", scene.span(first, candidate.end()).in(scene.reading()));
    return parts;
  }

  private boolean isPlace(Unit unit) {
    return unit.isWord()
        && unit.isCapitalized()
        && (unit.is(place) || unit.is(acronymPlace) && !unit.is(acronymOrg));
  }

  private Map<String, String> unit(Scene scene, Candidate candidate) {
    Map<String, String> parts = new TreeMap<>();
    StringBuilder name = new StringBuilder();
    for (int i = candidate.first(); i < candidate.end(); i++) {
      Unit unit = scene.units().get(i);
      String kind = parts.containsKey("kind") ? null : entry(unit, unitKinds);
      if (kind != null) {
        parts.put("kind", kind);
      } else if (unit.kind() == Unit.Kind.ORDINAL
          || unit.kind() == Unit.Kind.NUMBER
          || unit.kind() == Unit.Kind.ROMAN) {
        parts.merge("number", number(unit), (a, b) -> a + " " + b);
      } else if (unit.isWord() && unit.isCapitalized()) {
        name.append(name.isEmpty() ? "" : " ").append(unit.text());
      }
    }
    if (!name.isEmpty()) {
      parts.put("name", name.toString());
    }
    return parts;
  }

  /** {@code 28-й} is 28, {@code XI} is 11: two spellings of one number. */
  private static String number(Unit unit) {
    if (unit.kind() != Unit.Kind.ROMAN) {
      return unit.text().replaceFirst("(?U)-?\\p{L}+$", "");
    }
    int value = 0;
    int before = 0;
    String letters =
        unit.text()
            .toUpperCase(Locale.ROOT)
            .replace('Х', 'X')
            .replace('І', 'I')
            .replace('С', 'C')
            .replace('М', 'M');
    for (int i = letters.length() - 1; i >= 0; i--) {
      int digit =
          switch (letters.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'M' -> 1000;
            default -> 0;
          };
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return value == 0 ? unit.text() : Integer.toString(value);
  }

  private @org.jspecify.annotations.Nullable String entry(Unit unit, int[] classes) {
    for (int id : classes) {
      if (unit.is(id)) {
        return lexicon.entryOf(unit.text(), unit.analyses(), id);
      }
    }
    return null;
  }
}
