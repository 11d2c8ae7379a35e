package org.audiatur.claim;

import org.jspecify.annotations.Nullable;

/**
 * A verb with the words that help it, in a language that tells by such words: «had been captured»,
 * «to attack», «did not fire».
 *
 * @param first its first word
 * @param end one past its last
 * @param main the verb itself
 * @param form how it stands
 * @param passive true if it says what its subject suffers
 * @param negated true if a word of denial stands in it
 * @param modal the word that says it is only possible or to be, -1 for none
 */
record VerbGroup(
    int first, int end, int main, Form form, boolean passive, boolean negated, int modal) {

  /** How a verb group stands in its clause. */
  enum Form {
    FINITE,
    INFINITIVE,
    ING,
    /** A form that is a past tense or a participle: the clause tells. */
    PAST,
    PARTICIPLE
  }

  VerbGroup as(Form other) {
    return new VerbGroup(
        first, end, main, other, passive || other == Form.PARTICIPLE, negated, modal);
  }

  VerbGroup suffered(VerbGroup shared) {
    return new VerbGroup(first, end, main, Form.FINITE, true, shared.negated, shared.modal);
  }

  /** The group that holds a word, null if none does. */
  static @Nullable VerbGroup at(java.util.List<VerbGroup> groups, int token) {
    for (VerbGroup group : groups) {
      if (group.first() <= token && token < group.end()) {
        return group;
      }
    }
    return null;
  }
}
