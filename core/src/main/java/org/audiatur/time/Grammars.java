package org.audiatur.time;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The grammars of all languages over the atoms of one text: each place is read by that of its
 * language.
 */
final class Grammars {

  private static final String LEAD = "LEAD";
  private static final int LONGEST = 3;

  private final Map<String, Grammar> byLanguage;
  private final List<Atom> atoms;
  private final Surroundings surroundings;

  Grammars(Map<String, Grammar> byLanguage, List<Atom> atoms, Surroundings surroundings) {
    this.byLanguage = byLanguage;
    this.atoms = atoms;
    this.surroundings = surroundings;
  }

  private @Nullable Grammar at(int atom) {
    return byLanguage.get(surroundings.languageAt(atoms.get(atom).span().start()));
  }

  /** All expressions that count, in text order. */
  List<Found> find() {
    return byLanguage.entrySet().stream()
        .filter(entry -> surroundings.hasLanguage(entry.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(
            grammar ->
                grammar.find(atoms).stream()
                    .filter(f -> at(f.first()) == grammar && !surroundings.isBlocked(f.span())))
        .sorted(java.util.Comparator.comparing(Found::span))
        .toList();
  }

  /** The value of the word of a class that begins here. */
  OptionalInt valueAt(int atom, String type) {
    Grammar grammar = at(atom);
    return grammar == null ? OptionalInt.empty() : grammar.lexicon().valueAt(atoms, atom, type);
  }

  /**
   * What leads to an expression from outside: since 1, until 2, after 3, the "of" that dates a
   * document 4, none 0.
   */
  int leadTo(Found found) {
    Grammar grammar = at(found.first());
    for (int from = Math.max(0, found.first() - LONGEST);
        grammar != null && from < found.first();
        from++) {
      if (atoms.get(from).sentence() == atoms.get(found.first()).sentence()) {
        for (Reading reading : grammar.lexicon().wordsAt(atoms, from)) {
          if (reading.type().equals(LEAD) && reading.end() == found.first()) {
            return reading.value();
          }
        }
      }
    }
    return 0;
  }
}
