package org.audiatur.structure;

import org.audiatur.text.Span;

/**
 * A letter, telegram or other paper in a document that names the day on which it was written.
 *
 * @param span from its dateline to that of the next one
 * @param written the day as EDTF
 */
public record Paper(Span span, String written) {}
