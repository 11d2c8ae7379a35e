package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Measure;
import org.audiatur.mention.Measures;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the words behind numbers measure («вёрст», "miles") or count («бойцов», "men"), in whatever
 * language. Each word is looked up once.
 */
final class Amounts {

  private final Measures measures;
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, Optional<Measure.Unit>> units = new HashMap<>();

  Amounts(Packs packs) {
    measures = new Measures(packs);
    for (List<String> row : packs.field().table("counted-things")) {
      things.put(row.get(0), row.get(2).equals("yes") ? row.get(0) : row.get(1));
    }
  }

  /** A number of an account with what it is of. */
  Amount of(String language, Quantity quantity, Wording wording) {
    String words = quantity.unit();
    if (words == null || words.isBlank()) {
      return Amount.of(quantity);
    }
    Measure.Unit unit = unit(words, language);
    return new Amount(quantity, unit, unit == null ? thing(wording.stemsOf(words)) : "");
  }

  /** Two of them are written as every number of them is. */
  private Measure.@Nullable Unit unit(String words, String language) {
    return units
        .computeIfAbsent(
            language + " " + words, key -> measures.read("2 " + words, language).map(Measure::unit))
        .orElse(null);
  }

  /** The sort of what is counted; empty where the words name none or several. */
  private String thing(Set<String> stems) {
    Set<String> found = new TreeSet<>();
    stems.stream().filter(things::containsKey).map(things::get).forEach(found::add);
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
