package org.audiatur.compare;

import java.util.Set;
import org.audiatur.text.Span;

/**
 * Who did it.
 *
 * @param clause where it is told
 * @param span the words for who did it
 * @param stems what these are about
 * @param names whom they name
 */
record Doer(Clause clause, Span span, Set<String> stems, Set<String> names) {

  /** True if neither words nor names meet, nor is the one named in the clause of the other. */
  boolean differs(Doer other, Kinship kinship) {
    return stems.stream().noneMatch(other.stems::contains)
        && !kinship.anyNear(names, other.names)
        && !kinship.anyNear(names, other.clause.bodies())
        && !kinship.anyNear(other.names, clause.bodies());
  }
}
