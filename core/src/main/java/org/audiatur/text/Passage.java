package org.audiatur.text;

/**
 * A stretch of the original text with its exact words.
 *
 * @param start first character, counted in Unicode code points from 0
 * @param end one past the last character
 * @param text the characters from {@code start} to {@code end}, verbatim
 */
public record Passage(int start, int end, String text) {}
