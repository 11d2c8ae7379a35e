package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a sentence: one or more segments that belong to one another. Built by {@link
 * ClauseFinder}.
 */
final class Clause {

  /** What a clause is to its sentence. */
  enum Kind {
    MAIN,
    RELATIVE,
    SUBORDINATE,
    PARTICIPLE,
    CONVERB,
    BRACKET
  }

  final int index;
  final Kind kind;

  /** The clause that it hangs on, or that it continues. */
  @Nullable Clause parent;

  /** The conjunction or relative word that opens it, empty for none. */
  final String opener;

  final List<int[]> segments = new ArrayList<>();

  /** Finite verbs, short forms, infinitives and converbs, in text order. */
  final List<Integer> predicates = new ArrayList<>();

  final List<Chunk> chunks = new ArrayList<>();

  /** True if it goes on with the subject of its parent where it has none of its own. */
  boolean shares;

  /**
   * True if it has a verb in a finite or short form, or an infinitive that does a finite verb's
   * work.
   */
  boolean finite;

  /** True for «…, said Nelson, …»: who says what stands around it. */
  boolean inset;

  /** Its verb, where the order of words tells what belongs to it; null else. */
  @Nullable VerbGroup verb;

  /** Its subject, found by the order of words; null where cases tell it, or where it has none. */
  @Nullable Chunk subject;

  /** What its verb is done to, found by the order of words. */
  @Nullable Chunk object;

  /** The phrase that a relative or participial clause describes. */
  @Nullable Chunk antecedent;

  Clause(int index, Kind kind, @Nullable Clause parent, String opener) {
    this.index = index;
    this.kind = kind;
    this.parent = parent;
    this.opener = opener;
  }

  int first() {
    return segments.getFirst()[0];
  }

  int end() {
    return segments.getLast()[1];
  }

  /** The predicate that a token before or after it belongs to, -1 where the clause has none. */
  int predicateFor(int token) {
    int found = -1;
    for (int predicate : predicates) {
      if (predicate <= token || found < 0) {
        found = predicate;
      }
    }
    return found;
  }

  /** This clause, or the first above it, that has a finite verb; the uppermost if none has. */
  Clause finiteAbove() {
    Clause found = this;
    while (!found.finite && found.parent != null) {
      found = found.parent;
    }
    return found;
  }
}
