package org.audiatur.ingest;

/**
 * A word on a page.
 *
 * @param text its characters, raised figures as such
 * @param left where it begins
 * @param right where it ends
 */
record PageWord(String text, double left, double right) {}
