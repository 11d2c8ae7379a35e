package org.audiatur.claim;

import org.audiatur.text.Span;
import org.audiatur.time.DateReading;

/**
 * The date of a claim and the words it was read from, which may stand outside the claim's sentence.
 *
 * @param span the words
 * @param reading what they mean
 */
public record Dating(Span span, DateReading reading) {}
