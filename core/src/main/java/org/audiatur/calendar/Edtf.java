package org.audiatur.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2), levels 0 to 2. Always Gregorian; years
 * before the first are counted as astronomers do (0000 is 1 BC, -0479 is 480 BC).
 *
 * <p>A value is one {@link EdtfDate}, an {@link EdtfInterval}, or an {@link EdtfSet} of dates of
 * which one or all are meant. {@code toString} prints the canonical form, which {@link #parse}
 * reads back to an equal value. Left out of the standard: years of more than nine figures.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

  /**
   * The value for an EDTF string.
   *
   * @throws IllegalArgumentException for a string that is no EDTF, naming it and what was expected
   */
  static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /** One day. */
  static EdtfDate day(int year, int month, int day) {
    return new EdtfDate(EdtfDate.digits(year, month, day), Doubt.NONE);
  }

  /** One day. */
  static EdtfDate day(LocalDate day) {
    return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** One month, or with 21 to 41 a season, quarter, third or half of a year. */
  static EdtfDate month(int year, int month) {
    return new EdtfDate(EdtfDate.digits(year, month), Doubt.NONE);
  }

  /** One year. */
  static EdtfDate year(int year) {
    return new EdtfDate(EdtfDate.yearDigits(year), Doubt.NONE);
  }

  /**
   * The days it may lie in, taken as written: qualifiers do not widen it (see {@link #reach}). Open
   * and unknown ends of an interval are {@code LocalDate.MIN} and {@code LocalDate.MAX}. Seasons
   * are those of the northern hemisphere by whole months: 21 March to May, 22 June to August, 23
   * September to November, 24 December to February of the next year. Of a set, the days from its
   * first date to its last.
   *
   * @return empty where a year is wholly unknown
   */
  Optional<DateInterval> bounds();

  /**
   * The days it does not exclude: {@link #bounds}, widened at an approximate or uncertain end by a
   * tolerance that grows with the precision: 3 days around a day, 15 days around a month, 45 days
   * around a season, 183 days around a year, 5 years around a decade, 50 years around a century,
   * 500 around a thousand years.
   */
  Optional<DateInterval> reach();

  /** How finely it is given; for an interval the coarser of its ends. */
  Precision precision();

  /** True if any part is marked approximate ({@code ~}, {@code %}). */
  boolean approximate();

  /** True if any part is marked uncertain ({@code ?}, {@code %}). */
  boolean uncertain();

  /** The date itself, or where an interval begins; empty for an open or unknown beginning. */
  Optional<EdtfDate> start();

  /** The date itself, or where an interval ends; empty for an open or unknown end. */
  Optional<EdtfDate> end();

  /**
   * The same date doubted more: every date in it has, besides what it has, this qualifier. Open
   * ends stay open.
   */
  Edtf doubted(Qualifier more);

  /** True for an interval. A set is none. */
  default boolean isInterval() {
    return this instanceof EdtfInterval;
  }

  /** How this stands to another date; empty where a year is unknown. */
  default Optional<Relation> relationTo(Edtf other) {
    return Relation.between(this, other);
  }

  /**
   * True if one date may fit both: they share a day that neither excludes. See {@link
   * Relation#compatible}.
   */
  default boolean compatibleWith(Edtf other) {
    return Relation.compatible(this, other);
  }
}
