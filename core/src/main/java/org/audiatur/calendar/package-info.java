/**
 * Dates without texts. In: numbers and strings. Out: immutable values.
 *
 * <p>{@link org.audiatur.calendar.Edtf} is a date as the whole program writes it (EDTF, Gregorian),
 * with the days it may lie in and how it stands to another ({@link
 * org.audiatur.calendar.Relation}); {@link org.audiatur.calendar.DateInterval} is a stretch of
 * days; {@link org.audiatur.calendar.JulianDay} converts Old Style, {@link
 * org.audiatur.calendar.HijriDay} and {@link org.audiatur.calendar.RumiDay} the calendars of the
 * Islamic world.
 *
 * <p>This room never reads a text, never guesses which calendar a text uses, and imports no other
 * room.
 */
@NullMarked
package org.audiatur.calendar;

import org.jspecify.annotations.NullMarked;
