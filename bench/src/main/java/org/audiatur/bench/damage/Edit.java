package org.audiatur.bench.damage;

import org.audiatur.text.Span;

/**
 * One damaged place.
 *
 * @param clean what was damaged, in the clean text; empty for something put in
 * @param damaged what stands there instead
 * @param kind the kind of damage, as tables name it
 */
public record Edit(Span clean, String damaged, String kind) {}
