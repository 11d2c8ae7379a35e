package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.HistoricalPlace;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * Names of places in their nominatives, found again in any case: {@code places} (history) and
 * {@code places-geonames} (today).
 */
final class Gazetteer {

  /**
   * A place.
   *
   * @param name in the nominative
   * @param words its words, folded
   * @param kind {@code country region water place town}
   * @param population people today, 0 where the list does not say
   * @param doubtful true if the name is also a person's or another word
   */
  record Entry(String name, List<String> words, String kind, int population, boolean doubtful) {}

  private static final Set<String> DRY =
      Set.of("town", "village", "station", "fortress", "battlefield", "bridge", "building");

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final NameForms forms;
  private final Set<String> clitics;

  Gazetteer(FieldPack field, LanguagePack pack, NameForms forms) {
    this.forms = forms;
    clitics = pack.has("clitics") ? pack.words("clitics") : Set.of();
    for (HistoricalPlace place : field.places()) {
      String kind = wideKind(place.kind());
      for (PlaceName name : place.names(pack.code())) {
        if (!name.isAdjective()) {
          add(name.text(), kind, 0, name.isDoubtful());
        }
      }
    }
    String today = pack.code() + "/places-geonames";
    if (field.has(today)) {
      for (List<String> row : field.table(today)) {
        for (String name : row.get(1).split("\\|")) {
          add(name, "town", Integer.parseInt(row.get(5)), false);
        }
      }
    }
  }

  private static String wideKind(String kind) {
    return switch (kind) {
      case "country" -> "country";
      case "region", "province", "district" -> "region";
      default -> DRY.contains(kind) ? "place" : "water";
    };
  }

  private void add(String name, String kind, int population, boolean doubtful) {
    List<String> words = words(name);
    List<Entry> entries = byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>(1));
    if (entries.stream().noneMatch(e -> e.words().equals(words))) {
      entries.add(new Entry(name, words, kind, population, doubtful));
    }
  }

  /** True if a name may begin with this form. */
  boolean mayOpen(WordForm form) {
    return form.isWord()
        && form.isCapitalized()
        && form.text().length() <= WordForms.LONGEST_WORD
        && forms.lemmas(form).stream().anyMatch(byFirstWord::containsKey);
  }

  /** As units are cut: full stops and what is written onto a word apart. */
  private List<String> words(String name) {
    String apart = NameForms.fold(name).replace(".", " .");
    for (String clitic : clitics) {
      apart = apart.replace(clitic + " ", " " + clitic + " ");
    }
    return List.of(apart.split(" "));
  }

  /** The longest name that begins at this unit, or null. */
  @Nullable Entry longestAt(Scene scene, int at) {
    Entry best = null;
    for (String first : forms.lemmas(scene.units().get(at).form())) {
      for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
        if ((best == null || isBetter(entry, best)) && follows(scene, at, entry)) {
          best = entry;
        }
      }
    }
    return best;
  }

  /** More words; else history before today, else the larger town. */
  private static boolean isBetter(Entry entry, Entry best) {
    if (entry.words().size() != best.words().size()) {
      return entry.words().size() > best.words().size();
    }
    return best.population() > 0
        && (entry.population() == 0 || entry.population() > best.population());
  }

  private boolean follows(Scene scene, int at, Entry entry) {
    int agreed = scene.units().get(at).agreement();
    for (int i = 1; i < entry.words().size(); i++) {
      Unit unit = scene.at(at + i);
      boolean same =
          unit != null
              && (unit.isWord()
                  ? forms.lemmas(unit.form()).contains(entry.words().get(i))
                  : unit.form().folded().equals(entry.words().get(i)));
      if (!same) {
        return false;
      }
      agreed &= i < 2 && unit != null ? unit.agreement() : agreed;
    }
    return true;
  }
}
