package org.audiatur.claim;

import java.util.Set;

/** Whether a word is negated. */
final class Negation {

  private static final Set<String> BETWEEN =
      Set.of("бы", "был", "была", "было", "были", "быть", "еще", "так", "же", "только");

  private Negation() {}

  /**
   * True if «не» or «ни» stands right before the word, or before a word of being that leads to it.
   */
  static boolean at(Words words, int i) {
    int before = i - 1;
    while (before > 0
        && BETWEEN.contains(words.word(before))
        && !words.word(before - 1).equals("только")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean not =
        words.word(before).equals("не")
            || words.word(before).equals("ни")
            || words.word(before).equals("нельзя");
    return not && !words.word(before + 1).equals("только");
  }
}
