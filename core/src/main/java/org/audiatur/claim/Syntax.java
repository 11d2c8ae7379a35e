package org.audiatur.claim;

import java.util.List;
import org.audiatur.lang.Analysis;
import org.jspecify.annotations.Nullable;

/** How the words of one sentence stand to each other, as far as frames ask. Local to it. */
interface Syntax {

  /**
   * How a verb form stands. {@code passive} for a reflexive whose active partner is the trigger.
   */
  @Nullable Construction verb(int i, Analysis reading, boolean passive);

  /** How an adjective or adverb stands. */
  Construction adjective(int i, Analysis reading);

  /** How a noun stands; {@code transitive} if its frame asks for what it is done to. */
  Construction noun(Chunk self, boolean transitive);

  /** The subject of a predicate, null where there is none to be seen. */
  @Nullable Chunk subject(Clause clause, int predicate);

  /**
   * The readings in which a word is the verb of its clause, the likeliest first; empty for none.
   */
  List<Analysis> verbs(int i);

  /** The little word that makes one verb with a verb («gave up»), empty for none. */
  default String particle(int i) {
    return "";
  }
}
