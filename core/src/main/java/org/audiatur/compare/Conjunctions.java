package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/** The words that join clauses, by language, as the table {@code conjunctions} of each has them. */
final class Conjunctions {

  private final Map<String, Set<String>> words = new HashMap<>();

  Conjunctions(Packs packs) {
    packs.languages().forEach(this::add);
  }

  private void add(LanguagePack language) {
    Set<String> own = new TreeSet<>();
    if (language.has("conjunctions")) {
      language.table("conjunctions").forEach(row -> own.addAll(List.of(row.get(1).split(" "))));
    }
    words.put(language.code(), own);
  }

  /** Those of a language; none where it has no such table. */
  Set<String> of(String language) {
    return words.getOrDefault(language, Set.of());
  }
}
