package org.audiatur.claim;

import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What fills a role of a draft.
 *
 * @param role the role
 * @param span the words
 * @param mention id of the mention that names it
 * @param first its first token in the sentence of the claim, -1 where it stands before that
 *     sentence
 * @param end one past its last token there
 * @param inferred true if the sentence only refers back to it, or leaves it out
 */
record Filler(
    String role, Span span, @Nullable String mention, int first, int end, boolean inferred) {

  Filler as(String other) {
    return new Filler(other, span, mention, first, end, inferred);
  }
}
