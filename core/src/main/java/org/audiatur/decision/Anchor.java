package org.audiatur.decision;

/**
 * A place in an original text that survives any change of the engine.
 *
 * @param sha256 of the source text, 64 hex digits
 * @param start first code point
 * @param end one past the last code point
 */
public record Anchor(String sha256, int start, int end) {}
