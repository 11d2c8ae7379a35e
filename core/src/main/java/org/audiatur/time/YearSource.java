package org.audiatur.time;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;

/**
 * Where the year of a date is from. EDTF has no sign for it: {@code ?} says that the source itself
 * doubts.
 */
public enum YearSource {
  /** The words of the date give it. */
  STATED,
  /** The words leave it out, or its century; it is that of another date of the text. */
  INHERITED,
  /** It follows from another date, so many days or years away, or from a known happening. */
  RECKONED,
  /** The text does not give it. */
  UNKNOWN;

  static YearSource of(Edtf edtf, String how) {
    Optional<EdtfDate> date = edtf.start().or(edtf::end);
    if (date.isEmpty() || date.get().lacksYear()) {
      return UNKNOWN;
    }
    if (how.startsWith(Years.STATED)) {
      return STATED;
    }
    boolean inherited =
        Stream.of("year from", "century from", "before Christ from").anyMatch(how::startsWith);
    return inherited ? INHERITED : RECKONED;
  }

  /** As the exports and the tables of the packs write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
