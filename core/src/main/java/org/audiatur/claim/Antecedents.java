package org.audiatur.claim;

import java.util.List;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that a relative or participial clause describes: the nearest before it that
 * agrees.
 */
final class Antecedents {

  private static final int REACH = 6;

  private Antecedents() {}

  static void find(Words words, List<Chunk> chunks, Clause clause) {
    if (clause.antecedent != null) {
      return;
    }
    if (clause.kind == Clause.Kind.RELATIVE) {
      clause.antecedent = before(chunks, clause.first(), relativeFeatures(words, clause), false);
    } else if (clause.kind == Clause.Kind.PARTICIPLE) {
      int participle = participle(words, clause);
      if (participle >= 0) {
        clause.antecedent =
            before(
                chunks,
                clause.first(),
                Agreement.features(words.token(participle).analyses()),
                true);
      }
    }
  }

  static int participle(Words words, Clause clause) {
    for (int i = clause.first(); i < Math.min(clause.end(), clause.first() + 4); i++) {
      if (words.mention(i) == null && words.isParticiple(i)) {
        return i;
      }
    }
    return -1;
  }

  private static long relativeFeatures(Words words, Clause clause) {
    for (int i = clause.first(); i < Math.min(clause.end(), clause.first() + 5); i++) {
      if (words.is(i, FunctionWords.Use.WHICH)) {
        return Agreement.features(words.token(i).analyses());
      }
    }
    return Agreement.ANY;
  }

  private static @Nullable Chunk before(
      List<Chunk> chunks, int position, long features, boolean caseToo) {
    int seen = 0;
    for (int k = chunks.size() - 1; k >= 0 && seen < REACH; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk.end > position || chunk.time || chunk.pronoun && !chunk.bare()) {
        continue;
      }
      seen++;
      if (agrees(features, chunk, caseToo)) {
        return chunk;
      }
    }
    return null;
  }

  private static boolean agrees(long features, Chunk chunk, boolean caseToo) {
    long own = caseToo ? chunk.features : chunk.features | Grammeme.cases();
    boolean list = chunk.before != null || chunk.after != null;
    return Agreement.common(features, list ? own | Grammeme.PLURAL.bit() : own) != 0;
  }
}
