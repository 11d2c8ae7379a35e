package org.audiatur.explain;

import org.audiatur.text.Span;

/**
 * A stretch of a text.
 *
 * @param start its first UTF-16 unit in the original
 * @param end one past its last unit in the original
 * @param span the same in the reading text; empty if a repair took all of it out
 */
public record Spot(int start, int end, Span span) {}
