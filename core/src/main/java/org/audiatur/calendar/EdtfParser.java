package org.audiatur.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From strings to EDTF values, and what makes a string one. */
final class EdtfParser {

  private static final String SIGN = "([?~%]?)";
  private static final String TWO = "([\\dX]{2})";
  private static final Pattern DATE =
      Pattern.compile(
          SIGN
              + "("
              + YearDigits.PATTERN
              + ")"
              + SIGN //
              + "(?:-"
              + SIGN
              + TWO
              + SIGN
              + "(?:-"
              + SIGN
              + TWO
              + SIGN
              + ")?)?"
              + "(?:T([^?~%]*)"
              + SIGN
              + ")?");
  private static final Pattern DIGITS =
      Pattern.compile("(" + YearDigits.PATTERN + ")(?:-" + TWO + "(?:-" + TWO + ")?)?");
  private static final Pattern TIME =
      Pattern.compile("(\\d\\d:\\d\\d(?::\\d\\d)?)(Z|[+-]\\d\\d(?::\\d\\d)?)?");
  private static final String EXPECTED =
      "expected a year (1920, 189X), month (1920-04), season (1920-21 to 1920-41), day (1920-04-27, XXXX-04-27) or minute "
          + "(1920-04-27T21:00), with ? ~ or % beside it or a part of it if need be, two of them as an interval (1918-07-25/1918-07-31, "
          + "1919-12~/..), or several of which one or all are meant ([1762,1763], {1762,1764..1766})";

  private EdtfParser() {}

  static Edtf parse(String text) {
    if (text.startsWith("[") || text.startsWith("{")) {
      return set(text);
    }
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

  private static EdtfSet set(String text) {
    EdtfSet.Kind kind = text.startsWith("[") ? EdtfSet.Kind.ONE_OF : EdtfSet.Kind.ALL_OF;
    if (!text.endsWith(kind.close())) {
      throw malformed(text, "Maybe its bracket is not closed.");
    }
    List<EdtfSet.Member> members = new ArrayList<>();
    for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
      members.add(member(text, part.strip()));
    }
    boolean inside =
        members.stream().skip(1).anyMatch(m -> m.from() instanceof EdtfEnd.Missing)
            || members.stream()
                .limit(members.size() - 1)
                .anyMatch(m -> m.to() instanceof EdtfEnd.Missing);
    if (inside) {
      throw malformed(text, "Maybe two dots stand in the middle: they open only its ends.");
    }
    return new EdtfSet(kind, members);
  }

  private static EdtfSet.Member member(String whole, String part) {
    int dots = part.indexOf("..");
    if (dots < 0) {
      return EdtfSet.Member.of(date(part));
    }
    String first = part.substring(0, dots);
    String last = part.substring(dots + 2);
    if (first.isEmpty() && last.isEmpty()) {
      throw malformed(whole, "Maybe a date beside two dots was lost.");
    }
    EdtfEnd from = first.isEmpty() ? EdtfEnd.Missing.OPEN : date(first);
    EdtfEnd to = last.isEmpty() ? EdtfEnd.Missing.OPEN : date(last);
    return new EdtfSet.Member(from, to);
  }

  static EdtfDate date(String text) {
    Matcher found = DATE.matcher(text);
    if (!found.matches()) {
      throw malformed(text, "Maybe it is written day first, or without leading zeros.");
    }
    StringBuilder digits = new StringBuilder(found.group(2));
    List<Qualifier> doubts = new ArrayList<>();
    mark(doubts, found.group(1), found.group(3));
    for (int part : new int[] {5, 8}) {
      if (found.group(part) != null) {
        digits.append('-').append(found.group(part));
        mark(doubts, found.group(part - 1), found.group(part + 1));
      }
    }
    Matcher time = time(text, found.group(10));
    if (found.group(11) != null) {
      markAll(doubts, Qualifier.of(found.group(11)));
    }
    return new EdtfDate(digits.toString(), clock(text, time), zone(text, time), Doubt.of(doubts));
  }

  /** A sign before a part is of that part, one behind it of all so far. */
  private static void mark(List<Qualifier> doubts, String before, String behind) {
    doubts.add(Qualifier.of(before));
    markAll(doubts, Qualifier.of(behind));
  }

  private static void markAll(List<Qualifier> doubts, Qualifier qualifier) {
    doubts.replaceAll(doubt -> doubt.and(qualifier));
  }

  private static @Nullable Matcher time(String whole, @Nullable String time) {
    if (time == null) {
      return null;
    }
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      throw malformed(whole, "Maybe its time has no minutes: 21:00 is expected.");
    }
    return parts;
  }

  private static @Nullable LocalTime clock(String whole, @Nullable Matcher time) {
    try {
      return time == null ? null : LocalTime.parse(time.group(1));
    } catch (DateTimeException e) {
      throw malformed(whole, "Maybe the time " + time.group(1) + " does not exist.");
    }
  }

  private static @Nullable ZoneOffset zone(String whole, @Nullable Matcher time) {
    try {
      return time == null || time.group(2) == null ? null : ZoneOffset.of(time.group(2));
    } catch (DateTimeException e) {
      throw malformed(whole, "Maybe the zone " + time.group(2) + " does not exist.");
    }
  }

  /** Year, and month or season, and day, as far as they are there. */
  static List<String> parts(String digits) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int dash = digits.startsWith("Y") ? -1 : digits.indexOf('-', 1);
    for (; dash >= 0; dash = digits.indexOf('-', start)) {
      parts.add(digits.substring(start, dash));
      start = dash + 1;
    }
    parts.add(digits.substring(start));
    return parts;
  }

  /** Refuses digits that name no date. */
  static void check(String digits, @Nullable LocalTime time) {
    Matcher parts = DIGITS.matcher(digits);
    if (!parts.matches() || digits.startsWith("-0000")) {
      throw malformed(digits, "Maybe a figure is missing: years have four, months and days two.");
    }
    YearDigits year = YearDigits.of(parts.group(1));
    String month = parts.group(2);
    String day = parts.group(3);
    if (time != null && (day == null || (month + day).indexOf('X') >= 0)) {
      throw malformed(digits + "T" + time, "Maybe the day is missing: a time of day needs one.");
    }
    if (month != null && !year.isPlain()) {
      throw malformed(digits, "Maybe write the year with four figures: it has a month.");
    }
    if (month != null) {
      checkMonth(digits, year, month, day == null ? "" : day);
    }
  }

  private static void checkMonth(String digits, YearDigits year, String month, String day) {
    boolean season = month.indexOf('X') < 0 && Season.isOne(Integer.parseInt(month));
    if (season && !day.isEmpty()) {
      throw malformed(digits, "Maybe the month is missing: a day needs one.");
    }
    if (!season && Figures.days(year, month, "").isEmpty()) {
      throw malformed(
          digits, "Maybe day and month are swapped: " + month + " is no month or season.");
    }
    if (!season && Figures.days(year, month, day).isEmpty()) {
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
