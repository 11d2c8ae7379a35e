package org.audiatur.compare;

import java.util.Set;
import org.audiatur.text.Span;

/**
 * A word of an account.
 *
 * @param span where it stands
 * @param lemmas all dictionary forms it may be, most likely first, lower case, never empty
 * @param verb true if it can only be a verb
 * @param adjective true if it can only be an adjective
 * @param noun true if it may be a noun
 * @param oblique true if its form has cases and none of them is that of who acts
 * @param stem what derived words share: the beginning of its first dictionary form; empty for a
 *     word that carries no content
 */
record Word(
    Span span,
    Set<String> lemmas,
    boolean verb,
    boolean adjective,
    boolean noun,
    boolean oblique,
    String stem) {

  Word at(Span place) {
    return new Word(place, lemmas, verb, adjective, noun, oblique, stem);
  }

  Word about(String meaning) {
    return new Word(span, lemmas, verb, adjective, noun, oblique, meaning);
  }

  boolean isAny(Set<String> words) {
    for (String lemma : lemmas) {
      if (words.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
