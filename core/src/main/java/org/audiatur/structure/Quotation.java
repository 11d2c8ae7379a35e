package org.audiatur.structure;

import org.audiatur.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks
 * @param inner without them
 * @param depth 1 for the outermost
 * @param language ISO 639-1 code, {@code und} where its words do not say
 */
public record Quotation(Span span, Span inner, int depth, String language) {

  Quotation in(String other) {
    return new Quotation(span, inner, depth, other);
  }
}
