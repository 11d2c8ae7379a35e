package org.audiatur.structure;

import org.audiatur.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks
 * @param inner without them
 * @param depth 1 for the outermost
 */
public record Quotation(Span span, Span inner, int depth) {}
