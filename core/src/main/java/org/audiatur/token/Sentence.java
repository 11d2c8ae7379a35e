package org.audiatur.token;

import org.audiatur.text.Span;

/**
 * A sentence (or a heading, or another stretch that ends with its paragraph).
 *
 * @param index its place among the sentences of the text, from 0
 * @param span from its first to its last token
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param paragraph index of the paragraph it stands in, from 0
 */
public record Sentence(int index, Span span, int first, int end, int paragraph) {}
