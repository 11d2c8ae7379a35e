package org.audiatur.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a trigger stands in its sentence, and the phrases that stand around it.
 *
 * @param name active, passive, noun, …: part of the rule of each claim
 * @param trigger the trigger
 * @param clause its clause
 * @param predicate the verb that carries it, or the trigger
 * @param subject who does it, as far as the construction says
 * @param object whom or what it is done to
 * @param carrier the subject of the verb that carries a noun
 * @param zone phrases that may be its obliques, nearest first
 * @param self the phrase of a trigger noun, or the noun that an adjective or participle describes
 * @param open true if a missing subject is one that the text leaves out because it was named before
 */
record Construction(
    String name,
    int trigger,
    @Nullable Clause clause,
    int predicate,
    @Nullable Chunk subject,
    @Nullable Chunk object,
    @Nullable Chunk carrier,
    List<Chunk> zone,
    @Nullable Chunk self,
    boolean open) {

  /**
   * The same for a frame that nothing is done to in: what looks like an object may be an oblique.
   */
  Construction withoutObject() {
    return new Construction(
        name, trigger, clause, predicate, subject, null, carrier, zone, self, open);
  }

  /** The same with the word of its phrase that names it: «20 тысяч штыков» by its last. */
  Construction triggeredBy(int word) {
    int carrying = predicate == trigger ? word : predicate;
    return new Construction(
        name, word, clause, carrying, subject, object, carrier, zone, self, open);
  }

  /** The same with who does it and whom it is done to in each other's place. */
  Construction turned() {
    return new Construction(
        name, trigger, clause, predicate, object, subject, carrier, zone, object, open);
  }

  Construction named(String other) {
    return new Construction(
        other, trigger, clause, predicate, subject, object, carrier, zone, self, open);
  }
}
