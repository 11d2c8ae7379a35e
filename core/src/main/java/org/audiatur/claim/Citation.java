package org.audiatur.claim;

import org.audiatur.text.Span;

/**
 * A citation that covers a claim.
 *
 * @param span the words, brackets included
 * @param mention id of the CIT mention
 */
public record Citation(Span span, String mention) {}
