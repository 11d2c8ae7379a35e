package org.audiatur.claim;

import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * A number of a claim.
 *
 * @param role what the number is to the claim: {@code strength}, {@code for}, {@code killed}, …
 * @param quantity the number
 * @param span the words
 */
public record Count(String role, Quantity quantity, Span span) {}
