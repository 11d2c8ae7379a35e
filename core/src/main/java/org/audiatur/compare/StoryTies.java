package org.audiatur.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What aligned clauses have in common, by their words and by what their pronouns stand for. */
final class StoryTies {

  /** A deed that an account tells of so often is no one deed. */
  private static final int SELDOM = 2;

  private final Material material;
  private final Clauses clauses;
  private final StoryPairs pairs;

  StoryTies(Material material, Clauses clauses, StoryPairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
  }

  /** How much of what both have is neither a deed nor left out. */
  double beside(StoryPairs.Aligned pair, Predicate<String> leftOut) {
    Set<String> shared = new TreeSet<>(meant(pair.one()));
    shared.retainAll(meant(pair.other()));
    shared.addAll(pair.why());
    return tells(pair, shared, leftOut);
  }

  /** How much it tells that both tell of a deed: much where each account tells of it but once. */
  double only(StoryPairs.Aligned pair, String deed) {
    int most =
        Math.max(
            clauses.countDeed(pair.one().source(), deed),
            clauses.countDeed(pair.other().source(), deed));
    return most == 0 || most > SELDOM ? 0 : Clauses.tells(most) / 2;
  }

  /** The same by what stands there alone. */
  double written(StoryPairs.Aligned pair) {
    return tells(pair, pair.why(), word -> false);
  }

  private double tells(StoryPairs.Aligned pair, Set<String> shared, Predicate<String> leftOut) {
    return shared.stream()
        .filter(word -> !leftOut.test(word) && clauses.deedOf(word).isEmpty())
        .mapToDouble(word -> clauses.tells(word, pair.one().source(), pair.other().source()))
        .sum();
  }

  private Set<String> meant(Clause clause) {
    Set<String> meant = new TreeSet<>(clause.stems());
    meant.addAll(clause.names());
    meant.addAll(pairs.text(clause.source()).meant(clause));
    return meant;
  }

  /** Both tell of one person, by name or by a pronoun. */
  boolean areOfOnePerson(StoryPairs.Aligned pair) {
    return material.kinship().anyNear(persons(pair.one()), persons(pair.other()));
  }

  private Set<String> persons(Clause clause) {
    Set<String> persons = new HashSet<>(clause.bodies());
    persons.addAll(pairs.text(clause.source()).meant(clause));
    persons.removeIf(id -> !material.isPerson(id));
    return persons;
  }

  /** A clause with those beside it in its sentence. */
  Clause around(Clause clause) {
    return clauses.around(clause);
  }

  /** True unless a clause tells only of what was not done, or does not happen but once. */
  boolean happened(StoryPairs.Aligned pair) {
    return happened(pair.one()) && happened(pair.other());
  }

  private boolean happened(Clause clause) {
    List<Fact> facts = material.factsIn(clause.source(), clause.span());
    return facts.isEmpty()
        || facts.stream().anyMatch(fact -> fact.happened() && !fact.claim().repeats());
  }
}
