package org.audiatur.claim;

import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb back its subject where that looked like a genitive of the phrase before it: «после
 * обстрела города войска вступили», where «войска» may be either.
 */
final class StolenSubjects {

  private StolenSubjects() {}

  static void free(Parse parse) {
    Subjects subjects = new Subjects(parse);
    for (Clause clause : parse.clauses) {
      for (int predicate : clause.predicates) {
        Chunk stolen =
            parse.words.isFinite(predicate) && subjects.own(clause, predicate) == null
                ? before(parse, clause, predicate, subjects)
                : null;
        if (stolen != null) {
          stolen.governor = null;
          stolen.features = (stolen.given & ~Grammeme.cases()) | Grammeme.NOMINATIVE.bit();
        }
      }
    }
  }

  /** The last phrase before the verb, or the one whose genitive that is. */
  private static @Nullable Chunk before(
      Parse parse, Clause clause, int predicate, Subjects subjects) {
    Chunk last = null;
    for (Chunk chunk : clause.chunks) {
      last = chunk.head < predicate ? chunk : last;
    }
    for (Chunk chunk = last; chunk != null && chunk.governor != null; chunk = chunk.governor) {
      boolean may = (chunk.given & Grammeme.NOMINATIVE.bit()) != 0 && chunk.bare();
      if (may && chunk.before == null && subjects.agreesAs(predicate, chunk, chunk.given)) {
        return chunk;
      }
    }
    return null;
  }
}
