package org.audiatur.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One date: a year, month, season, day or minute, or one with figures left out ({@code 189X},
 * {@code XXXX-04-28}, {@code 156X-12-25}).
 *
 * @param digits year, and month or season, and day, as EDTF writes them, for example {@code
 *     1920-04-27}
 * @param time time of day, null where none is given
 * @param zone the time's distance from Greenwich, null where none is given; days are those of the
 *     place
 * @param doubt how sure its parts are
 */
public record EdtfDate(
    String digits, @Nullable LocalTime time, @Nullable ZoneOffset zone, Doubt doubt)
    implements Edtf, EdtfEnd {

  public EdtfDate {
    EdtfParser.check(digits, time);
    doubt = Doubt.of(doubt.parts().subList(0, EdtfParser.parts(digits).size()));
  }

  /** A date, or if there is a time a minute, that is doubted as a whole or not at all. */
  public EdtfDate(String digits, @Nullable LocalTime time, Qualifier qualifier) {
    this(digits, time, null, Doubt.of(qualifier));
  }

  EdtfDate(String digits, Doubt doubt) {
    this(digits, null, null, doubt);
  }

  /** This date, doubted as a whole or not at all. */
  public EdtfDate with(Qualifier other) {
    return with(Doubt.of(other));
  }

  /** This date with other doubts. */
  public EdtfDate with(Doubt other) {
    return new EdtfDate(digits, time, zone, other);
  }

  @Override
  public EdtfDate doubted(Qualifier more) {
    return with(Doubt.of(doubt.parts().stream().map(part -> part.and(more)).toList()));
  }

  /** This day at a time of day. */
  public EdtfDate at(LocalTime other) {
    return new EdtfDate(digits, other, zone, doubt);
  }

  /** How sure it is, all its parts taken together. */
  public Qualifier qualifier() {
    return doubt.whole();
  }

  /** The year; empty where figures of it are left out, or do not count. */
  public OptionalInt year() {
    YearDigits year = years();
    return year.isWhole() ? OptionalInt.of(year.first()) : OptionalInt.empty();
  }

  /** The month, 1 to 12; empty for a season, a year, or a month left out. */
  public OptionalInt month() {
    OptionalInt part = number(part(1));
    return part.isPresent() && !Season.isOne(part.getAsInt()) ? part : OptionalInt.empty();
  }

  /** The season, 21 (spring) to 24 (winter), or another part of a year up to 41; else empty. */
  public OptionalInt season() {
    OptionalInt part = number(part(1));
    return part.isPresent() && Season.isOne(part.getAsInt()) ? part : OptionalInt.empty();
  }

  /** The day of the month; empty where there is none. */
  public OptionalInt day() {
    return number(part(2));
  }

  /** True if the year is left out, or its century is. */
  public boolean lacksYear() {
    return years().isUnknown();
  }

  @Override
  public Optional<DateInterval> bounds() {
    if (isPlainDay()) {
      return Optional.of(DateInterval.of(LocalDate.parse(digits)));
    }
    return lacksYear() ? Optional.empty() : Optional.of(days());
  }

  /** Most dates that are compared are: their days need no further reading. */
  private boolean isPlainDay() {
    return digits.length() == 10
        && digits.charAt(4) == '-'
        && Character.isDigit(digits.charAt(0))
        && digits.indexOf('X') < 0;
  }

  private DateInterval days() {
    YearDigits year = years();
    if (part(1).isEmpty()) {
      return new DateInterval(LocalDate.of(year.first(), 1, 1), LocalDate.of(year.last(), 12, 31));
    }
    if (season().isPresent()) {
      int season = season().getAsInt();
      return Season.days(year.first(), season).span(Season.days(year.last(), season));
    }
    if (digits.indexOf('X') >= 0) {
      return Figures.days(year, part(1), part(2)).orElseThrow();
    }
    YearMonth month = YearMonth.of(year.first(), month().orElseThrow());
    return day().isPresent()
        ? DateInterval.of(month.atDay(day().getAsInt()))
        : new DateInterval(month.atDay(1), month.atEndOfMonth());
  }

  @Override
  public Optional<DateInterval> reach() {
    int slack = qualifier() == Qualifier.NONE ? 0 : precision().tolerance();
    return bounds()
        .map(days -> new DateInterval(days.first().minusDays(slack), days.last().plusDays(slack)));
  }

  @Override
  public Precision precision() {
    YearDigits year = years();
    if (year.isUnknown()) {
      return Precision.UNKNOWN;
    }
    if (!year.isWhole() || part(1).isEmpty() || part(1).equals("XX")) {
      return year.precision();
    }
    if (season().isPresent()) {
      return Precision.SEASON;
    }
    if (month().isEmpty()) {
      return Precision.YEAR;
    }
    return day().isEmpty() ? Precision.MONTH : time == null ? Precision.DAY : Precision.HOUR;
  }

  @Override
  public boolean approximate() {
    return qualifier().approximate();
  }

  @Override
  public boolean uncertain() {
    return qualifier().uncertain();
  }

  @Override
  public Optional<EdtfDate> start() {
    return Optional.of(this);
  }

  @Override
  public Optional<EdtfDate> end() {
    return Optional.of(this);
  }

  /** Parts doubted alike from the year on have one sign behind them, others one before each. */
  @Override
  public String toString() {
    List<String> parts = EdtfParser.parts(digits);
    List<Qualifier> signs = doubt.parts();
    int alike = 1;
    while (alike < parts.size() && signs.get(alike) == signs.getFirst()) {
      alike++;
    }
    StringBuilder text = new StringBuilder(String.join("-", parts.subList(0, alike)));
    String clock = time == null ? "" : "T" + time + (zone == null ? "" : zone.getId());
    if (alike == parts.size()) {
      return text.append(clock).append(signs.getFirst().sign()).toString();
    }
    text.append(signs.getFirst().sign());
    for (int i = alike; i < parts.size(); i++) {
      text.append('-').append(signs.get(i).sign()).append(parts.get(i));
    }
    return text.append(clock).toString();
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
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, size - digits.length())) + digits;
  }

  private YearDigits years() {
    return YearDigits.of(part(0));
  }

  private String part(int index) {
    List<String> parts = EdtfParser.parts(digits);
    return index < parts.size() ? parts.get(index) : "";
  }

  private static OptionalInt number(String part) {
    return part.isEmpty() || part.contains("X")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(part));
  }
}
