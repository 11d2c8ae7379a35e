package org.audiatur.claim;

import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in a claim, and as what.
 *
 * @param role a role of the claim's type
 * @param span the words; may stand before the claim's sentence where the sentence only refers back
 * @param mention id of the mention that names it, null if the words are no mention
 */
public record Role(String role, Span span, @Nullable String mention) {}
