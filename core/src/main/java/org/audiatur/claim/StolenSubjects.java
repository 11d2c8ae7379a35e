package org.audiatur.claim;

import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb back its subject where that looked like a genitive of the phrase before it: «после
 * обстрела города войска вступили», where «войска» may be either. Only forces are looked for: of
 * other nouns it is more often the genitive («на заседании Думы обсуждали»).
 */
final class StolenSubjects {

  private static final Set<String> ACTING = Set.of("force");

  private final Fillers fillers;

  StolenSubjects(Fillers fillers) {
    this.fillers = fillers;
  }

  void free(Parse parse) {
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

  /** «к вечеру Тьер бежал»: of a woman's name the nominative looks like a man's genitive. */
  private static boolean isMan(Parse parse, int predicate) {
    return parse.words.has(predicate, Grammeme.MASCULINE);
  }

  /** The last phrase before the verb, or the one whose genitive that is. */
  private @Nullable Chunk before(Parse parse, Clause clause, int predicate, Subjects subjects) {
    Chunk last = null;
    for (Chunk chunk : clause.chunks) {
      last = chunk.head < predicate ? chunk : last;
    }
    for (Chunk chunk = last; chunk != null && chunk.governor != null; chunk = chunk.governor) {
      boolean acts = chunk.isMention("PER") ? isMan(parse, predicate) : fillers.fits(chunk, ACTING);
      boolean may = (chunk.given & Grammeme.NOMINATIVE.bit()) != 0 && chunk.bare() && acts;
      if (may && chunk.before == null && subjects.agreesAs(predicate, chunk, chunk.given)) {
        return chunk;
      }
    }
    return null;
  }
}
