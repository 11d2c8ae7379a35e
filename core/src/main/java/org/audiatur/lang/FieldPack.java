package org.audiatur.lang;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One field of history as data, from the folder {@code field/NAME}: claim types and roles, and for
 * each language its frames and lexicons ({@code field/NAME/CODE}). Thread-safe.
 */
public final class FieldPack {

  private final String name;
  private final List<String> languages;
  private final Set<String> begun;

  /**
   * @param languages the codes of all languages
   * @param begun languages of which only the first lists are written: what is missing is empty
   */
  FieldPack(String name, List<String> languages, Set<String> begun) {
    this.name = name;
    this.languages = List.copyOf(languages);
    this.begun = Set.copyOf(begun);
  }

  public String name() {
    return name;
  }

  /**
   * True if the pack has the file {@code NAME.txt}; a language's files are named {@code ru/ranks}.
   */
  public boolean has(String file) {
    return PackFile.exists(path(file));
  }

  /** The words of a list, in file order. Reads the file at each call: keep the result. */
  public Set<String> words(String file) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(lines(file)));
  }

  /** The lines of a file that hold a fact, in order. */
  public List<String> lines(String file) {
    return isToCome(file) ? List.of() : PackFile.lines(path(file));
  }

  /** The rows of a table, cut at tabs. Reads the file at each call: keep the result. */
  public List<List<String>> table(String file) {
    return isToCome(file) ? List.of() : PackFile.table(path(file));
  }

  /**
   * The places of history, none if the pack has no table {@code places}; their names in a language
   * without a column there are in its table {@code place-names}. Reads the files at each call: keep
   * the result.
   */
  public List<HistoricalPlace> places() {
    if (!has("places")) {
      return List.of();
    }
    Map<String, HistoricalPlace> places = new LinkedHashMap<>();
    table("places").stream().map(HistoricalPlace::parse).forEach(p -> places.put(p.id(), p));
    languages.stream()
        .filter(language -> has(language + "/place-names"))
        .forEach(language -> name(places, language));
    return List.copyOf(places.values());
  }

  private void name(Map<String, HistoricalPlace> places, String language) {
    for (List<String> row : table(language + "/place-names")) {
      HistoricalPlace place = places.get(row.getFirst());
      if (place == null) {
        throw new IllegalArgumentException(
            language
                + "/place-names: there is no place "
                + row.getFirst()
                + " in the table of places. Maybe it is misspelt.");
      }
      places.put(place.id(), place.with(language, row.get(1)));
    }
  }

  private boolean isToCome(String file) {
    int language = file.indexOf('/');
    return language > 0 && begun.contains(file.substring(0, language)) && !has(file);
  }

  private String path(String file) {
    return "/field/" + name + "/" + file + ".txt";
  }
}
