package org.audiatur.bench.dates;

/**
 * A phrase and what it is said to mean.
 *
 * @param dimension Time, Numeral, Duration, …
 * @param language code
 * @param text the phrase
 * @param expected as the data writes it
 */
record Row(String dimension, String language, String text, String expected) {}
