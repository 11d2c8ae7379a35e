/**
 * Dates without texts: EDTF values, Julian and Gregorian days, intervals and their relations. In: numbers and strings.
 * Out: immutable values. This room never guesses which calendar a text uses and imports no other room.
 */
@NullMarked
package org.audiatur.calendar;

import org.jspecify.annotations.NullMarked;
