package org.audiatur.compare;

import org.audiatur.text.Span;

/**
 * Words of an account from which no claim was read although they may speak of an event.
 *
 * @param source SHA-256 of the source
 * @param span where they stand
 */
public record Unread(String source, Span span) {}
