package org.audiatur.time;

import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.Precision;
import org.audiatur.text.Span;

/**
 * One date among the words of an expression: an expression of one date has one, a range one for
 * each end, a list ("5, 6 and 7 October") one for each item.
 *
 * @param span the words of this date alone
 * @param edtf the date, Gregorian
 * @param written how finely the words name it: "late 1861" is written as a year, though its date is
 *     a month
 * @param dayPart hour at which the part of the day begins that the words name ("that evening"), -1
 *     where they name none
 */
public record DatePart(Span span, Edtf edtf, Precision written, int dayPart) {}
