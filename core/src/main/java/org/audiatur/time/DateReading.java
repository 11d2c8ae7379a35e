package org.audiatur.time;

import java.util.List;
import org.audiatur.calendar.Edtf;
import org.audiatur.mention.MentionValue;

/**
 * What an expression of time means.
 *
 * @param edtf the date, Gregorian
 * @param calendar the calendar it was written in: {@code gregorian}, {@code julian}, {@code hijri},
 *     {@code rumi}, {@code byzantine}, {@code republican}, or {@code unknown} where the text leaves
 *     it open and both readings are kept
 * @param how how it was resolved: {@code stated}, {@code year from context}, {@code relative}, … in
 *     words
 * @param alternatives other dates it may mean
 */
public record DateReading(Edtf edtf, String calendar, String how, List<Edtf> alternatives)
    implements MentionValue {

  public DateReading {
    alternatives = List.copyOf(alternatives);
  }

  /** Where its year is from. */
  public YearSource year() {
    return YearSource.of(edtf, how);
  }
}
