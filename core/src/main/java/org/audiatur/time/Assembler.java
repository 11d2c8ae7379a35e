package org.audiatur.time;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.Qualifier;

/** From numbers that are known to a date: no context needed. */
final class Assembler {

  private static final int BEGINNING = 1;
  private static final int MIDDLE = 2;
  private static final int FIRST_HALF = 4;
  private static final int SECOND_HALF = 5;
  private static final int FIRST_DAYS = 6;
  private static final int LAST_DAYS = 7;
  private static final int LAST_DAY = 8;

  /** A third of a month, as orders and reports count. */
  private static final int FIRST_TEN = 9;

  private static final int SECOND_TEN = 10;
  private static final int LAST_TEN = 11;
  private static final int WINTER = 24;

  private Assembler() {}

  /** A day, month, season, year or part of one, once its year is known. */
  static Optional<Resolved> of(Parts parts, Years.Year year) {
    return sure(parts, year).map(resolved -> Turns.with(resolved, year.other() * Turns.YEAR));
  }

  private static Optional<Resolved> sure(Parts parts, Years.Year year) {
    if (parts.has(Slot.DAY)) {
      return day(parts, year);
    }
    if (parts.has(Slot.MONTH)) {
      return Optional.of(
          Resolved.of(month(parts, YearMonth.of(year.year(), parts.get(Slot.MONTH))), year.how()));
    }
    return Optional.of(
        parts.has(Slot.SEASON)
            ? season(parts, year)
            : Resolved.of(year(parts, year.year()), year.how()));
  }

  private static Optional<Resolved> day(Parts parts, Years.Year year) {
    int month = parts.get(Slot.MONTH);
    int day = parts.get(Slot.DAY);
    Optional<Resolved> plain = Optional.empty();
    if (parts.get(Slot.STYLE, 2) == 1) {
      plain = OldStyle.marked(year.year(), month, day, year.how());
    } else if (day <= YearMonth.of(year.year(), month).lengthOfMonth()) {
      plain = Optional.of(Resolved.of(Edtf.day(year.year(), month, day), year.how()));
    } else if (month == 2 && day == 29 && year.year() % 4 == 0) {
      plain = OldStyle.marked(year.year(), month, day, year.how());
    }
    return plain.map(r -> r.with(timed((EdtfDate) r.edtf(), parts)));
  }

  /** The day at the time that the parts give. */
  static EdtfDate timed(EdtfDate day, Parts parts) {
    int hour = parts.get(Slot.HOUR, -1);
    int minute = parts.get(Slot.MINUTE, 0);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60
        ? day.at(LocalTime.of(hour, minute))
        : day;
  }

  /** A day or month whose year nobody knows, or only its last two figures. */
  static Optional<Resolved> withoutYear(Parts parts) {
    if (parts.has(Slot.SHORT_YEAR) && !parts.has(Slot.PERIOD) && !parts.has(Slot.MONTH)) {
      String season = parts.has(Slot.SEASON) ? "-" + parts.get(Slot.SEASON) : "";
      return Optional.of(
          Resolved.of(Edtf.parse(withoutCentury(parts) + season), "the text gives no century"));
    }
    if (!parts.has(Slot.MONTH) || parts.has(Slot.PERIOD)) {
      return Optional.empty();
    }
    int month = parts.get(Slot.MONTH);
    int day = parts.get(Slot.DAY, 0);
    if (day > YearMonth.of(2000, month).lengthOfMonth()) {
      return Optional.empty();
    }
    String digits = withoutCentury(parts) + "-" + two(month) + (day == 0 ? "" : "-" + two(day));
    EdtfDate date = new EdtfDate(digits, null, Qualifier.NONE);
    String how =
        parts.has(Slot.SHORT_YEAR) ? "the text gives no century" : "the text gives no year";
    return Optional.of(Resolved.of(day == 0 ? date : timed(date, parts), how));
  }

  private static String withoutCentury(Parts parts) {
    return "XX" + (parts.has(Slot.SHORT_YEAR) ? two(parts.get(Slot.SHORT_YEAR)) : "XX");
  }

  private static Edtf month(Parts parts, YearMonth month) {
    EdtfDate whole = Edtf.month(month.getYear(), month.getMonthValue());
    return switch (parts.get(Slot.PERIOD, 0)) {
      case 0 -> whole;
      case FIRST_HALF -> Edtf.parse(whole + "-01/" + whole + "-15");
      case SECOND_HALF -> Edtf.parse(whole + "-16/" + Edtf.day(month.atEndOfMonth()));
      case LAST_DAY -> Edtf.day(month.atEndOfMonth());
      case FIRST_TEN -> Edtf.parse(whole + "-01/" + whole + "-10");
      case SECOND_TEN -> Edtf.parse(whole + "-11/" + whole + "-20");
      case LAST_TEN -> Edtf.parse(whole + "-21/" + Edtf.day(month.atEndOfMonth()));
      default -> whole.with(Qualifier.APPROXIMATE);
    };
  }

  private static Edtf year(Parts parts, int year) {
    EdtfDate whole = Edtf.year(year);
    return switch (parts.get(Slot.PERIOD, 0)) {
      case 0 -> whole;
      case BEGINNING -> Edtf.month(year, 1).with(Qualifier.APPROXIMATE);
      case MIDDLE -> Edtf.month(year, 6).with(Qualifier.APPROXIMATE);
      case FIRST_HALF -> Edtf.parse(whole + "-01/" + whole + "-06");
      case SECOND_HALF -> Edtf.parse(whole + "-07/" + whole + "-12");
      case FIRST_DAYS -> Edtf.day(year, 1, 1).with(Qualifier.APPROXIMATE);
      case LAST_DAYS -> Edtf.day(year, 12, 31).with(Qualifier.APPROXIMATE);
      case LAST_DAY -> Edtf.day(year, 12, 31);
      default -> Edtf.month(year, 12).with(Qualifier.APPROXIMATE);
    };
  }

  /** "Winter of 1920" may be the one that began in it or the one that ended in it. */
  private static Resolved season(Parts parts, Years.Year year) {
    int season = parts.get(Slot.SEASON);
    Qualifier qualifier = parts.has(Slot.PERIOD) ? Qualifier.APPROXIMATE : Qualifier.NONE;
    Resolved resolved = Resolved.of(Edtf.month(year.year(), season).with(qualifier), year.how());
    return season == WINTER
        ? resolved.or(Edtf.month(year.year() - 1, season).with(qualifier))
        : resolved;
  }

  /** A decade by its first year. */
  static Resolved decade(int first, String how) {
    return Resolved.of(Edtf.parse(first / 10 + "X"), how);
  }

  /** "The 480s BC" are 489 to 480 BC. */
  static Resolved decadeBefore(int last) {
    return Resolved.of(
        new EdtfInterval(Edtf.year(1 - last - 9), Edtf.year(1 - last)), Years.STATED);
  }

  /** A century, or a part of it. */
  static Resolved century(int century, Parts parts) {
    boolean before = parts.has(Slot.BEFORE_CHRIST);
    if (before) {
      return centuryBefore(century, parts.get(Slot.PERIOD, 0));
    }
    String hundreds = two(century - 1);
    String edtf =
        switch (parts.get(Slot.PERIOD, 0)) {
          case 0 -> hundreds + "XX";
          case BEGINNING, FIRST_DAYS -> hundreds + "0X~";
          case MIDDLE -> hundreds + "5X~";
          case FIRST_HALF -> hundreds + "00/" + hundreds + "49";
          case SECOND_HALF -> hundreds + "50/" + hundreds + "99";
          default -> hundreds + "9X~";
        };
    return Resolved.of(Edtf.parse(edtf), Years.STATED);
  }

  /** The 5th century BC is 500 to 401 BC, in EDTF the years -0499 to -0400. */
  private static Resolved centuryBefore(int century, int period) {
    int first = 1 - 100 * century;
    Edtf edtf =
        switch (period) {
          case 0 -> Edtf.parse("-" + two(century - 1) + "XX");
          case BEGINNING, FIRST_DAYS -> years(first, first + 9);
          case MIDDLE -> years(first + 45, first + 54);
          case FIRST_HALF -> years(first, first + 49);
          case SECOND_HALF -> years(first + 50, first + 99);
          default -> years(first + 90, first + 99);
        };
    return Resolved.of(edtf, Years.STATED);
  }

  private static Edtf years(int first, int last) {
    return new EdtfInterval(Edtf.year(first), Edtf.year(last));
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
