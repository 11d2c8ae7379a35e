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
 * <p>The words around a date say how far it holds; they stay outside of its span, as prepositions
 * do. "About" makes it approximate ({@code ~}), "perhaps" and "(?)" uncertain ({@code ?}), both
 * {@code %}; what is counted from a doubtful day is as doubtful. "Since", "not before" and "after 3
 * May" leave the end open ({@code 1920-05-03/..}), "until", "not later than" and "before 3 May" the
 * beginning: EDTF has no bound that leaves the day itself out, and who says "after 3 May" has not
 * said that nothing began on it. "By 3 May" and «к 3 мая» are that day; "before dawn on 3 May" is
 * on it. "Between 3 and 7 May" is the stretch of these days. A year of two figures takes the
 * century of the dates around it, and without any keeps it open ({@code XX41}). A year that is
 * inherited has no question mark: EDTF's says that the source doubts, and the source does not. That
 * it is inherited, and from which words, stands in how it was resolved, and lowers the confidence.
 *
 * <p>A place and day at the head of a text, which no verb stands with, are its day of writing;
 * where a title above them names another day, hours without a day are of that one. The year in
 * which papers were printed or came to light is no year of what they tell.
 *
 * <p>A narrative goes on: from December to January, from one entry of a diary to the next. A
 * sentence that looks back, a year far from all others, and "last November" do not move it. What a
 * letter, an order or a diary's entry tells as past is never later than its day of writing; where
 * the sentence does not say whether it tells what was or what is to be, the year stays open. An
 * hour of twelve goes on from the hour told before on the same day; without one the date is the
 * day, and both hours are alternatives. A day turns only where the words say night or morning.
 *
 * <p>A church feast is a day of the calendar of its church: the Orthodox one where the language or
 * the place is of a land that dated Julian into the 20th century. Years of the Byzantine era begin
 * in September, before 1492 in September or March; Republican days end with the year XIV.
 *
 * <p>This room never takes a date out of a citation, never lets one year the narrative, never uses
 * today's date, and leaves unknown what the text leaves unknown.
 */
@NullMarked
package org.audiatur.time;

import org.jspecify.annotations.NullMarked;
