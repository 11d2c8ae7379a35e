package org.audiatur.structure;

import org.audiatur.text.Span;

/**
 * A part of a document.
 *
 * @param kind {@code title author date abstract keywords heading body note bibliography table}
 * @param span where it stands
 */
public record Section(String kind, Span span) {}
