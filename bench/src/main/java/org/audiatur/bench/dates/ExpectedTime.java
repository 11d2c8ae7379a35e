package org.audiatur.bench.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What Duckling's tests expect of a phrase of time: a value with its grain, an interval with its
 * end left out, or an open interval.
 *
 * @param kind {@code datetime}, {@code datetimeInterval}, {@code datetimeOpenInterval Before} or
 *     {@code After}, {@code datetimeHoliday}
 * @param values one, or the two ends
 * @param grain Second to Year
 */
record ExpectedTime(String kind, List<LocalDateTime> values, String grain) {

  private static final Pattern TUPLE =
      Pattern.compile("\\((\\d+), (\\d+), (\\d+), (\\d+), (\\d+), ([\\d.]+)\\)");
  private static final Pattern GRAIN =
      Pattern.compile("\\)\\)? (Second|Minute|Hour|Day|Week|Month|Quarter|Year)");

  /** The hours that Duckling gives the parts of a day, by the hour at which ours begin. */
  private static final Map<Integer, int[]> DAY_PARTS =
      Map.of(
          0, new int[] {0, 4},
          4, new int[] {3, 12},
          12, new int[] {12, 14},
          13, new int[] {12, 19},
          18, new int[] {18, 24});

  static ExpectedTime parse(String text) {
    List<LocalDateTime> values = new ArrayList<>();
    Matcher tuple = TUPLE.matcher(text);
    while (tuple.find()) {
      values.add(
          LocalDateTime.of(
              Integer.parseInt(tuple.group(1)),
              Math.max(1, Integer.parseInt(tuple.group(2))),
              Math.max(1, Integer.parseInt(tuple.group(3))),
              Integer.parseInt(tuple.group(4)),
              Integer.parseInt(tuple.group(5)),
              (int) Double.parseDouble(tuple.group(6))));
    }
    Matcher grain = GRAIN.matcher(text);
    if (values.isEmpty() || !grain.find()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\": expected a date in brackets and its grain. Maybe the file is another.");
    }
    String kind = text.substring(0, text.indexOf('(')).strip();
    return new ExpectedTime(kind, values, grain.group(1));
  }

  /**
   * True if the date has this value and is given as finely.
   *
   * @param dayPart hour at which the part of the day begins that the words name, or -1
   */
  boolean fits(Edtf edtf, int dayPart) {
    return switch (kind) {
      case "datetimeInterval" -> isInterval(edtf, dayPart);
      case "datetimeOpenInterval Before" ->
          edtf.start().isEmpty() && values.getFirst().equals(end(edtf, 0));
      case "datetimeOpenInterval After" ->
          edtf.end().isEmpty() && values.getFirst().equals(start(edtf));
      default -> isOne(edtf);
    };
  }

  private boolean isOne(Edtf edtf) {
    return values.getFirst().equals(start(edtf))
        && (isClock(grain) ? isMinute(edtf) : lasts(edtf, ChronoUnit.valueOf(unit()), size()));
  }

  private static boolean isClock(String grain) {
    return grain.equals("Second") || grain.equals("Minute") || grain.equals("Hour");
  }

  /** A minute and no stretch; our dates do not say whether a full hour is meant to the minute. */
  private static boolean isMinute(Edtf edtf) {
    return edtf instanceof EdtfDate date && date.time() != null;
  }

  private String unit() {
    return switch (grain) {
      case "Week" -> "WEEKS";
      case "Month", "Quarter" -> "MONTHS";
      case "Year" -> "YEARS";
      default -> "DAYS";
    };
  }

  private int size() {
    return grain.equals("Quarter") ? 3 : 1;
  }

  /** True if the date covers just so many units, and has no time of day. */
  private static boolean lasts(Edtf edtf, ChronoUnit unit, int count) {
    boolean clock = edtf.start().map(EdtfDate::time).isPresent();
    return !clock
        && edtf.bounds()
            .map(days -> days.first().plus(count, unit).equals(days.last().plusDays(1)))
            .orElse(false);
  }

  private boolean isInterval(Edtf edtf, int dayPart) {
    int[] hours = DAY_PARTS.get(dayPart);
    if (hours != null && isDay(edtf)) {
      LocalDate day = edtf.bounds().map(DateInterval::first).orElseThrow();
      return values.equals(
          List.of(day.atTime(hours[0], 0), day.atStartOfDay().plusHours(hours[1])));
    }
    return values.getFirst().equals(start(edtf)) && values.getLast().equals(end(edtf, 1));
  }

  private static boolean isDay(Edtf edtf) {
    return edtf instanceof EdtfDate date && date.time() == null && date.day().isPresent();
  }

  private static @Nullable LocalDateTime start(Edtf edtf) {
    Optional<EdtfDate> start = edtf.start();
    LocalTime time = start.map(EdtfDate::time).orElse(LocalTime.MIDNIGHT);
    return start.flatMap(EdtfDate::bounds).map(days -> days.first().atTime(time)).orElse(null);
  }

  /** What a time of day lasts: a full hour the hour where hours are meant, else a minute. */
  private ChronoUnit clockUnit(LocalTime time) {
    if (grain.equals("Second")) {
      return ChronoUnit.SECONDS;
    }
    return grain.equals("Hour") && time.getMinute() == 0 ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
  }

  /** The end left out: the day after the last, or the minute after the last in this grain. */
  private @Nullable LocalDateTime end(Edtf edtf, int units) {
    Optional<EdtfDate> end = edtf.end();
    LocalTime time = end.map(EdtfDate::time).orElse(null);
    return end.flatMap(EdtfDate::bounds)
        .map(DateInterval::last)
        .map(
            day ->
                time == null
                    ? day.plusDays(1).atStartOfDay()
                    : day.atTime(time).plus(units, clockUnit(time)))
        .orElse(null);
  }
}
