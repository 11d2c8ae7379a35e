/**
 * Expressions of time and what they mean. In: a tokenized text with its mentions. Out: mentions of type DATE whose value
 * keeps four things: as written, calendar, interval, how it was resolved. Dates inside citations are kept out. What the
 * text leaves unknown stays unknown.
 */
@NullMarked
package org.audiatur.time;

import org.jspecify.annotations.NullMarked;
