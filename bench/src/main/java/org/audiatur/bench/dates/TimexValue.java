package org.audiatur.bench.dates;

import java.util.Locale;
import java.util.Map;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;
import org.audiatur.calendar.Precision;
import org.audiatur.time.DatePart;
import org.audiatur.time.TimeExpression;

/**
 * Our values as TIMEX writes them. What differs: years before Christ ({@code -0479} is {@code
 * BC0480}), seasons ({@code 1861-22} is {@code 1861-SU}), decades and centuries ({@code 186X} is
 * {@code 186}), parts of the day ({@code TNI}), a part of a year, which TIMEX gives as the year
 * with a note beside it, and halves ({@code 1861-H1}).
 */
final class TimexValue {

  private static final Map<String, String> SEASONS =
      Map.of("21", "SP", "22", "SU", "23", "FA", "24", "WI");
  private static final Map<Integer, String> DAY_PARTS =
      Map.of(0, "NI", 3, "MO", 4, "MO", 12, "DT", 13, "AF", 18, "EV");

  private static final Map<String, String> OPEN =
      Map.of("P1D", "XXXX-XX-XX", "P1W", "XXXX-WXX", "P1M", "XXXX-XX", "P1Y", "XXXX");

  private TimexValue() {}

  /** The value of an expression that dates nothing. */
  static String of(TimeExpression expression) {
    return switch (expression.sort()) {
      case PAST -> "PAST_REF";
      case PRESENT -> "PRESENT_REF";
      case FUTURE -> "FUTURE_REF";
      case DURATION -> String.valueOf(expression.amount());
      case SET -> set(expression);
      case DATE -> "";
    };
  }

  /** What recurs by the calendar is a date left open, what is a rate a length. */
  private static String set(TimeExpression expression) {
    String amount = String.valueOf(expression.amount());
    return expression.rule().equals("per") ? amount : OPEN.getOrDefault(amount, amount);
  }

  static String of(DatePart part) {
    return switch (part.edtf()) {
      case EdtfDate date -> date(date, part);
      case EdtfInterval interval -> interval(interval, part);
      case EdtfSet set -> set(set, part);
    };
  }

  /** TIMEX has no value for one of several dates: that of the first stands for the set. */
  private static String set(EdtfSet set, DatePart part) {
    return set.members().getFirst().from() instanceof EdtfDate date ? date(date, part) : "";
  }

  private static String date(EdtfDate date, DatePart part) {
    String digits = date.digits();
    if (date.lacksYear()) {
      return digits + time(date, part);
    }
    boolean before = digits.startsWith("-");
    String[] steps = (before ? digits.substring(1) : digits).split("-");
    String year = year(steps[0], before);
    if (steps.length == 1 || cut(part, Precision.YEAR)) {
      return year;
    }
    String month = year + "-" + SEASONS.getOrDefault(steps[1], steps[1]);
    if (steps.length == 2 || cut(part, Precision.MONTH)) {
      return month;
    }
    return month + "-" + steps[2] + time(date, part);
  }

  private static boolean cut(DatePart part, Precision to) {
    return part.written() != Precision.UNKNOWN && !part.written().finerThan(to);
  }

  private static String time(EdtfDate date, DatePart part) {
    if (date.time() != null) {
      return "T" + date.time();
    }
    return part.dayPart() < 0 ? "" : "T" + DAY_PARTS.getOrDefault(part.dayPart(), "XX");
  }

  /** EDTF counts a year 0, so 480 BC is -479. */
  private static String year(String digits, boolean before) {
    if (digits.contains("X")) {
      return (before ? "BC0" + digits.substring(1) : digits).replace("X", "");
    }
    int year = Integer.parseInt(digits);
    if (!before && year > 0) {
      return digits;
    }
    return String.format(Locale.ROOT, "BC%04d", year + 1);
  }

  private static String interval(EdtfInterval interval, DatePart part) {
    EdtfDate first = interval.start().or(interval::end).orElseThrow();
    EdtfDate last = interval.end().orElse(first);
    if (part.dayPart() == 0) {
      return of(new DatePart(part.span(), Edtf.parse(first.digits()), Precision.DAY, 0));
    }
    boolean decade = part.written() == Precision.YEAR && first.precision() == Precision.YEAR;
    if (decade) {
      String year = date(last, part);
      return first.equals(last) ? year : year.substring(0, year.length() - 1);
    }
    String year = date(first, new DatePart(part.span(), first, Precision.YEAR, -1));
    boolean half = part.written() == Precision.YEAR && first.precision() == Precision.MONTH;
    return half ? year + (first.month().orElse(1) == 1 ? "-H1" : "-H2") : date(first, part);
  }
}
