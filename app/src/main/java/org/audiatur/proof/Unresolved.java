package org.audiatur.proof;

/**
 * A character that was lost and could not be found again (U+FFFD in the reading text).
 *
 * @param left words before it, as read
 * @param right words after it
 */
public record Unresolved(Place place, String left, String right) {}
