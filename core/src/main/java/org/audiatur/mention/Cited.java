package org.audiatur.mention;

import org.audiatur.text.Span;

/** A citation with the works it names. */
record Cited(Span span, Works works) {}
