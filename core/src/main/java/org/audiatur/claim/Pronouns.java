package org.audiatur.claim;

import org.audiatur.claim.FunctionWords.Use;
import org.jspecify.annotations.Nullable;

/** Pronouns that no name before need explain. Local to one sentence. */
final class Pronouns {

  private final Words words;

  Pronouns(Words words) {
    this.words = words;
  }

  /** «I», «we», «many», «this»: its own words are all that the text says of who or what it is. */
  boolean standsForItself(Chunk pronoun) {
    return pronoun.governor == null && (isPeople(pronoun) || points(pronoun));
  }

  /** True if a role takes what such a pronoun stands for. */
  boolean fits(Slot slot, Chunk pronoun) {
    return points(pronoun) ? takesHappenings(slot) : takesPeople(slot);
  }

  /** «He fell back»: somebody, though no name before says who. */
  boolean standFor(Slot slot, Construction at) {
    boolean subject = slot.has(Source.Kind.SUBJ) && isPerson(at.subject());
    boolean object = slot.has(Source.Kind.OBJ) && isPerson(at.object());
    return takesPeople(slot) && (subject || object);
  }

  private boolean isPerson(@Nullable Chunk chunk) {
    return chunk != null
        && chunk.pronoun
        && chunk.governor == null
        && words.is(chunk.head, Use.PERSON);
  }

  private static boolean takesPeople(Slot slot) {
    return slot.fillers().contains("actor")
        || slot.fillers().contains("person")
        || slot.fillers().contains("force");
  }

  private static boolean takesHappenings(Slot slot) {
    return slot.fillers().isEmpty() || slot.fillers().contains("happening");
  }

  private boolean isPeople(Chunk pronoun) {
    return words.is(pronoun.head, Use.SPEAKER) || words.is(pronoun.head, Use.SOME);
  }

  /** «This was a mistake»: what was just told. */
  private boolean points(Chunk pronoun) {
    return words.is(pronoun.head, Use.POINTING);
  }
}
