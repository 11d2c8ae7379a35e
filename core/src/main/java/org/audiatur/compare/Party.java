package org.audiatur.compare;

import java.util.Set;
import org.audiatur.text.Span;

/**
 * Who or what stands in a sentence: the words, whom they name, and what the words are about.
 *
 * @param span the words
 * @param entities whom or what they name
 * @param types of these: PER, MIL, …
 * @param sounds how the names in it sound
 * @param stems what its other words are about
 */
record Party(
    Span span, Set<String> entities, Set<String> types, Set<String> sounds, Set<String> stems) {

  static final String PERSON = "PER";

  boolean isPerson() {
    return types.contains(PERSON);
  }

  boolean isNamed() {
    return !entities.isEmpty() || !sounds.isEmpty();
  }
}
