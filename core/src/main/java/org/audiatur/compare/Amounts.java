package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final String INHABITANTS = "@people";

  private final Measures measures;
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, Optional<Measure.Unit>> units = new ConcurrentHashMap<>();

  Amounts(Packs packs) {
    measures = new Measures(packs);
    for (List<String> row : packs.field().table("counted-things")) {
      things.put(row.get(0), row.get(2).equals("yes") ? row.get(0) : row.get(1));
    }
    parties.put(INHABITANTS, INHABITANTS);
    packs.field().table("fates").stream()
        .filter(row -> row.get(1).equals("party"))
        .forEach(row -> parties.put(row.get(0), row.get(2)));
  }

  /** A number of an account with what it is of. */
  Amount of(String language, Quantity quantity, Wording wording) {
    String words = quantity.unit();
    if (words == null || words.isBlank()) {
      return Amount.of(quantity);
    }
    Measure.Unit unit = unit(words, language);
    Set<String> stems = unit == null ? wording.stemsOf(words) : Set.of();
    return new Amount(quantity, unit, only(stems, things), only(stems, parties));
  }

  /** Two of them are written as every number of them is. */
  private Measure.@Nullable Unit unit(String words, String language) {
    return units
        .computeIfAbsent(
            language + " " + words, key -> measures.read("2 " + words, language).map(Measure::unit))
        .orElse(null);
  }

  /** What the words are known to name; empty where they name none or several. */
  private static String only(Set<String> stems, Map<String, String> known) {
    Set<String> found = new TreeSet<>();
    stems.stream().filter(known::containsKey).map(known::get).forEach(found::add);
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
