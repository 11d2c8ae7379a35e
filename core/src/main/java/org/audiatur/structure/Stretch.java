package org.audiatur.structure;

import org.audiatur.text.Span;

/**
 * A stretch in one language.
 *
 * @param language ISO 639-1 code
 * @param span where it stands
 */
public record Stretch(String language, Span span) {}
