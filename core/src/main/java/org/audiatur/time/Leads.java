package org.audiatur.time;

import java.util.List;
import java.util.Map;

/** What leads to an expression from outside: "since", "until", "after", or the "of" that dates a document. */
final class Leads {

  private static final String TYPE = "LEAD";
  private static final int LONGEST = 3;

  private final List<Atom> atoms;
  private final Map<String, Grammar> grammars;
  private final Surroundings surroundings;

  Leads(List<Atom> atoms, Map<String, Grammar> grammars, Surroundings surroundings) {
    this.atoms = atoms;
    this.grammars = grammars;
    this.surroundings = surroundings;
  }

  /** Since 1, until 2, after 3, of a document 4, none 0. */
  int before(Found found) {
    Grammar grammar = grammars.get(surroundings.languageAt(found.span().start()));
    if (grammar == null) {
      return 0;
    }
    for (int from = Math.max(0, found.first() - LONGEST); from < found.first(); from++) {
      if (atoms.get(from).sentence() == atoms.get(found.first()).sentence()) {
        for (Reading reading : grammar.lexicon().readingsAt(atoms, from)) {
          if (reading.type().equals(TYPE) && reading.end() == found.first()) {
            return reading.value();
          }
        }
      }
    }
    return 0;
  }
}
