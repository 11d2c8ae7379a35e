/**
 * Expressions of time and what they mean. In: a tokenized text with its structure and its other
 * mentions. Out: mentions of type DATE whose value keeps four things: as written, calendar,
 * interval, how it was resolved. Read {@link org.audiatur.time.TimeReader} first.
 *
 * <p>What dates look like is data: {@code time-words}, {@code time-numbers}, {@code time-patterns}
 * and {@code time-events} of each language, every pattern with an example that a test runs. The
 * longest match wins; a match has a limit of steps. What they mean is then told in text order,
 * scope by scope: the body, each abstract and note, each quotation. A date without its year takes
 * that of the date before it in its scope; in quoted words "today" is the date of the document that
 * is quoted. Old Style days are converted where the text marks them, gives them doubly, or says
 * once that it dates so; an unmarked day keeps both readings where its text may have been dated
 * either way: who did until when stands in the field's {@code calendar-changes}.
 *
 * <p>This room never takes a date out of a citation, never lets one year the narrative, never uses
 * today's date, and leaves unknown what the text leaves unknown.
 */
@NullMarked
package org.audiatur.time;

import org.jspecify.annotations.NullMarked;
