package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the expressions that count, each with the grammar of the language it stands in. */
final class Finder {

  private final Map<String, Grammar> grammars;
  private final List<Atom> atoms;
  private final Surroundings surroundings;

  Finder(Map<String, Grammar> grammars, List<Atom> atoms, Surroundings surroundings) {
    this.grammars = grammars;
    this.atoms = atoms;
    this.surroundings = surroundings;
  }

  List<Found> find() {
    List<Found> all = new ArrayList<>();
    grammars.forEach((language, grammar) -> all.addAll(
        grammar.find(atoms).stream().filter(f -> counts(f, language)).toList()));
    all.sort(java.util.Comparator.comparing(Found::span));
    return all;
  }

  private boolean counts(Found found, String language) {
    return surroundings.languageAt(found.span().start()).equals(language) && !surroundings.isBlocked(found.span());
  }
}
