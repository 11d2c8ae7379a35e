package org.audiatur.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verb of a clause adds to a noun that it carries: «войска нанесли поражение».
 *
 * @param name the name of the construction
 * @param subject of the verb
 * @param object whom the noun is done to, where the verb says so
 * @param zone the verb's other phrases
 * @param carries true if the verb is the predicate of the noun
 */
record Carried(
    String name,
    @Nullable Chunk subject,
    @Nullable Chunk object,
    List<Chunk> zone,
    boolean carries) {

  /** No verb carries it. */
  static final Carried NONE = new Carried("noun", null, null, List.of(), false);
}
