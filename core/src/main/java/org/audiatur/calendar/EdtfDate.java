package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One date: a year, month, season, day or minute, or a year or day with digits left out ({@code
 * 189X}, {@code XXXX-04-28}).
 *
 * @param digits year, and month or season, and day, as EDTF writes them, for example {@code
 *     1920-04-27}
 * @param time time of day, null where none is given
 * @param qualifier how sure it is
 */
public record EdtfDate(String digits, @Nullable LocalTime time, Qualifier qualifier)
    implements Edtf, EdtfEnd {

  private static final String NO_YEAR = "XXXX";
  private static final int FIRST_SEASON = 21;

  public EdtfDate {
    EdtfParser.check(digits, time);
  }

  /** This date with another qualifier. */
  public EdtfDate with(Qualifier other) {
    return new EdtfDate(digits, time, other);
  }

  /** This day at a time of day. */
  public EdtfDate at(LocalTime other) {
    return new EdtfDate(digits, other, qualifier);
  }

  /** The year; empty where digits of it are left out. */
  public OptionalInt year() {
    return number(yearPart());
  }

  /** The month, 1 to 12; empty for a season, a year, or a month left out. */
  public OptionalInt month() {
    OptionalInt part = number(part(0));
    return part.isPresent() && part.getAsInt() < FIRST_SEASON ? part : OptionalInt.empty();
  }

  /** The season, 21 (spring) to 24 (winter); empty for all else. */
  public OptionalInt season() {
    OptionalInt part = number(part(0));
    return part.isPresent() && part.getAsInt() >= FIRST_SEASON ? part : OptionalInt.empty();
  }

  /** The day of the month; empty where there is none. */
  public OptionalInt day() {
    return number(part(1));
  }

  /** True if the year is wholly left out. */
  public boolean lacksYear() {
    return yearPart().equals(NO_YEAR);
  }

  @Override
  public Optional<DateInterval> bounds() {
    if (lacksYear()) {
      return Optional.empty();
    }
    int first = firstYear();
    int last = lastYear();
    if (season().isPresent()) {
      YearMonth begin =
          YearMonth.of(first, 3).plusMonths(3L * (season().getAsInt() - FIRST_SEASON));
      return Optional.of(new DateInterval(begin.atDay(1), begin.plusMonths(2).atEndOfMonth()));
    }
    if (month().isEmpty()) {
      return Optional.of(new DateInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }
    YearMonth month = YearMonth.of(first, month().getAsInt());
    return Optional.of(
        day().isPresent()
            ? DateInterval.of(month.atDay(day().getAsInt()))
            : new DateInterval(month.atDay(1), month.atEndOfMonth()));
  }

  @Override
  public Optional<DateInterval> reach() {
    int slack = qualifier == Qualifier.NONE ? 0 : precision().tolerance();
    return bounds()
        .map(days -> new DateInterval(days.first().minusDays(slack), days.last().plusDays(slack)));
  }

  @Override
  public Precision precision() {
    if (lacksYear()) {
      return Precision.UNKNOWN;
    }
    if (time != null) {
      return Precision.HOUR;
    }
    if (day().isPresent()) {
      return Precision.DAY;
    }
    if (month().isPresent()) {
      return Precision.MONTH;
    }
    return season().isPresent() ? Precision.SEASON : yearPrecision();
  }

  private Precision yearPrecision() {
    if (yearPart().endsWith("XX")) {
      return Precision.CENTURY;
    }
    return yearPart().endsWith("X") ? Precision.DECADE : Precision.YEAR;
  }

  @Override
  public boolean approximate() {
    return qualifier.approximate();
  }

  @Override
  public boolean uncertain() {
    return qualifier.uncertain();
  }

  @Override
  public Optional<EdtfDate> start() {
    return Optional.of(this);
  }

  @Override
  public Optional<EdtfDate> end() {
    return Optional.of(this);
  }

  @Override
  public String toString() {
    return digits + (time == null ? "" : "T" + time) + qualifier.sign();
  }

  /** A year as EDTF writes it: at least four digits. */
  static String yearDigits(int year) {
    int size = Math.abs(year);
    return (size > 9999 ? "Y" : "") + (year < 0 ? "-" : "") + padded(size, 4);
  }

  /** A month as EDTF writes it. */
  static String digits(int year, int month) {
    return yearDigits(year) + "-" + padded(month, 2);
  }

  /** A day as EDTF writes it. */
  static String digits(int year, int month, int day) {
    return digits(year, month) + "-" + padded(day, 2);
  }

  private static String padded(int number, int size) {
    return String.format(Locale.ROOT, "%0" + size + "d", number);
  }

  private String yearPart() {
    int dash = digits.indexOf('-', 1);
    return digits.startsWith("Y") || dash < 0 ? digits : digits.substring(0, dash);
  }

  private String part(int index) {
    String rest = digits.substring(yearPart().length());
    return rest.length() >= 3 * (index + 1) ? rest.substring(3 * index + 1, 3 * index + 3) : "";
  }

  private int firstYear() {
    int low = signedYear("0");
    int high = signedYear("9");
    return Math.min(low, high);
  }

  private int lastYear() {
    return Math.max(signedYear("0"), signedYear("9"));
  }

  private int signedYear(String digit) {
    return Integer.parseInt(yearPart().replace("Y", "").replace("X", digit));
  }

  private static OptionalInt number(String part) {
    return part.isEmpty() || part.contains("X")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(part.replace("Y", "")));
  }
}
