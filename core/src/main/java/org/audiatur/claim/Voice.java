package org.audiatur.claim;

import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person, document or paper on whose word a claim rests.
 *
 * @param span the words that name it
 * @param mention id of the mention there, null if the words are no mention
 */
public record Voice(Span span, @Nullable String mention) {}
