package org.audiatur.time;

import java.util.List;
import org.audiatur.calendar.Edtf;

/**
 * What an expression means.
 *
 * @param edtf the date
 * @param calendar {@code gregorian}, {@code julian}, {@code hijri}, {@code rumi} or {@code unknown}
 * @param how in words
 * @param alternatives other dates it may mean
 */
record Resolved(Edtf edtf, String calendar, String how, List<Edtf> alternatives) {

  static final String GREGORIAN = "gregorian";
  static final String JULIAN = "julian";
  static final String UNKNOWN = "unknown";
  static final String HIJRI = "hijri";
  static final String RUMI = "rumi";

  static Resolved of(Edtf edtf, String how) {
    return new Resolved(edtf, GREGORIAN, how, List.of());
  }

  Resolved with(Edtf other) {
    return new Resolved(other, calendar, how, alternatives);
  }

  Resolved or(Edtf alternative) {
    return new Resolved(edtf, calendar, how, List.of(alternative));
  }

  DateReading reading() {
    return new DateReading(edtf, calendar, how, alternatives);
  }
}
