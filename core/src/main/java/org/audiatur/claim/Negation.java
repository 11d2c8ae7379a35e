package org.audiatur.claim;

import org.audiatur.claim.FunctionWords.Use;

/** Whether a word is negated. */
final class Negation {

  private Negation() {}

  /**
   * True if «не» or «ни» stands right before the word, or before a word of being that leads to it.
   */
  static boolean at(Words words, int i) {
    int before = i - 1;
    while (before > 0 && words.is(before, Use.HELPS) && !words.is(before - 1, Use.ONLY)) {
      before--;
    }
    return before >= 0 && words.is(before, Use.NOT) && !words.is(before + 1, Use.ONLY);
  }

  /** «не мог не признать»: denied twice, it is so; but not «не мог ни отойти, ни ударить». */
  static boolean twice(Words words, Clause clause, int i) {
    int k = clause.predicates.indexOf(i);
    int verb = k > 0 ? clause.predicates.get(k - 1) : -1;
    return verb >= 0
        && at(words, i)
        && !words.is(i - 1, Use.JOINS)
        && at(words, verb)
        && words.function().is(Use.MODAL, Words.plain(words.token(verb).lemma()));
  }
}
