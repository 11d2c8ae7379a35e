package org.audiatur.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From strings to EDTF values, and what makes a string one. */
final class EdtfParser {

  private static final Pattern DATE =
      Pattern.compile(
          "(Y-?[1-9]\\d{4,7}|-?[\\dX]{4}(?:-(?:\\d\\d|XX)){0,2})(?:T([^?~%]*))?([?~%]?)");
  private static final Pattern DIGITS =
      Pattern.compile(
          "Y-?[1-9]\\d{4,7}|(-?)(\\d{1,4}X{0,3}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?");
  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(?::\\d\\d)?");
  private static final String EXPECTED =
      "expected a year (1920, 189X), month (1920-04), season (1920-21 to 1920-24), day (1920-04-27, XXXX-04-27) or minute "
          + "(1920-04-27T21:00), with ? ~ or % after it if need be, or two of them as an interval (1918-07-25/1918-07-31, 1919-12~/..)";

  private EdtfParser() {}

  static Edtf parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text);
    }
    EdtfEnd from = end(text, text.substring(0, slash));
    EdtfEnd to = end(text, text.substring(slash + 1));
    if (from instanceof EdtfEnd.Missing && to instanceof EdtfEnd.Missing) {
      throw malformed(text, "Maybe a date at one of its ends was lost.");
    }
    return new EdtfInterval(from, to);
  }

  private static EdtfEnd end(String whole, String part) {
    if (part.isEmpty()) {
      return EdtfEnd.Missing.UNKNOWN;
    }
    if (part.indexOf('/') >= 0) {
      throw malformed(whole, "Maybe there is one slash too many.");
    }
    return part.equals("..") ? EdtfEnd.Missing.OPEN : date(part);
  }

  static EdtfDate date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw malformed(text, "Maybe it is written day first, or without leading zeros.");
    }
    return new EdtfDate(parts.group(1), time(text, parts.group(2)), Qualifier.of(parts.group(3)));
  }

  private static @Nullable LocalTime time(String whole, @Nullable String time) {
    if (time == null) {
      return null;
    }
    if (!TIME.matcher(time).matches()) {
      throw malformed(whole, "Maybe its time has a zone, or no minutes: 21:00 is expected.");
    }
    try {
      return LocalTime.parse(time);
    } catch (DateTimeException e) {
      throw malformed(whole, "Maybe the time " + time + " does not exist.");
    }
  }

  /** Refuses digits that name no date. */
  static void check(String digits, @Nullable LocalTime time) {
    Matcher parts = DIGITS.matcher(digits);
    if (!parts.matches() || digits.startsWith("-0000")) {
      throw malformed(digits, "Maybe its X do not stand at the end of the year.");
    }
    String month = parts.group(3);
    String day = parts.group(4);
    if (time != null && (day == null || day.equals("XX"))) {
      throw malformed(digits + "T" + time, "Maybe the day is missing: a time of day needs one.");
    }
    if (month != null) {
      checkMonth(digits, month, day);
    }
  }

  private static void checkMonth(String digits, String month, @Nullable String day) {
    boolean masked = month.equals("XX");
    int number = masked ? 1 : Integer.parseInt(month);
    boolean season = number >= 21 && number <= 24;
    if (!season && (number < 1 || number > 12)) {
      throw malformed(
          digits, "Maybe day and month are swapped: " + month + " is no month or season.");
    }
    if (day == null) {
      checkYear(digits);
      return;
    }
    if (season || masked && !day.equals("XX")) {
      throw malformed(digits, "Maybe the month is missing: a day needs one.");
    }
    checkYear(digits);
    if (!day.equals("XX")) {
      checkDay(digits, number, Integer.parseInt(day));
    }
  }

  private static void checkYear(String digits) {
    String year = digits.substring(0, digits.indexOf('-', 1));
    if (year.contains("X") && !year.equals("XXXX")) {
      throw malformed(
          digits, "Maybe write XXXX: a month of a year known in part is not of level 1.");
    }
  }

  private static void checkDay(String digits, int month, int day) {
    String year = digits.substring(0, digits.indexOf('-', 1));
    int known = year.equals("XXXX") ? 2000 : Integer.parseInt(year);
    if (day < 1 || day > YearMonth.of(known, month).lengthOfMonth()) {
      throw malformed(
          digits,
          "Maybe it is a Julian date: " + digits + " does not exist in the Gregorian calendar.");
    }
  }

  private static IllegalArgumentException malformed(String value, String maybe) {
    return new IllegalArgumentException(
        "\"" + value + "\" is no EDTF date: " + EXPECTED + ". " + maybe);
  }
}
