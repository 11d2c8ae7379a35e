package org.audiatur.claim;

import org.audiatur.claim.FunctionWords.Use;
import org.jspecify.annotations.Nullable;

/** Pronouns that no name before need explain. Local to one sentence. */
final class Pronouns {

  private final Parse parse;
  private final Words words;

  Pronouns(Parse parse) {
    this.parse = parse;
    this.words = parse.words;
  }

  /** «It was said that …», «it proved impossible to …»: what it stands for follows. */
  boolean isEmpty(Chunk pronoun) {
    Clause clause = words.is(pronoun.head, Use.EMPTY) ? parse.clauseAt(pronoun.head) : null;
    if (clause == null || clause.subject != pronoun || clause.verb == null) {
      return false;
    }
    return (clause.verb.passive() || words.is(clause.verb.main(), Use.BE))
        && parse.clauses.stream()
            .anyMatch(
                c ->
                    c.parent == clause
                        && c.first() > pronoun.head
                        && c.kind == Clause.Kind.SUBORDINATE
                        && words.function().is(Use.CONTENT, c.opener));
  }

  /** «I», «we», «many», «this»: its own words are all that the text says of who or what it is. */
  boolean standsForItself(Chunk pronoun) {
    return pronoun.governor == null && (isPeople(pronoun) || points(pronoun));
  }

  /** «destroyed it»: none of those who act. */
  boolean isThing(Slot slot, Chunk pronoun) {
    Clause clause = parse.clauseAt(pronoun.head);
    boolean done = clause != null && clause.verb != null && clause.subject != pronoun;
    return words.is(pronoun.head, Use.EMPTY)
        && pronoun.governor == null
        && done
        && takesPeople(slot);
  }

  /** «they», «he»: none of those that happen. */
  boolean isNoHappening(Slot slot, Chunk pronoun) {
    return words.is(pronoun.head, Use.PERSON)
        && slot.fillers().contains("happening")
        && !takesPeople(slot);
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
