package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.audiatur.calendar.Edtf;

/**
 * A text that names no year at all. Its days and months are still one row: "two days later" and
 * "the 29th" count from "26 April". So they are counted in a year that no text tells of, and that
 * year is left out of what is said.
 */
final class Yearless {

  /** A leap year behind a common one, so that no day is lost; the years beside it are the same. */
  static final int YEAR = 9004;

  static final String HOW = "the text gives no year";

  /** From the year before the first such year to the one after the last. */
  private static final Pattern IN_IT = Pattern.compile("(?<![0-9T:-])90[0-3][0-9](?=$|[-~?%/])");

  /** So many leap years on their days have borne every name. */
  private static final int NAMINGS = 7;

  /** What names a year, whole or in part. */
  private static final Set<String> YEARS =
      Set.of("Y", "YS", "YR", "Y1", "Y2", "AD", "DEC", "DEC4", "DEC3", "ORDC", "ROMAN", "FMONTH");

  /** What can only be told by a year. */
  private static final Set<String> OF_ITS_YEAR =
      Set.of("weekday", "weekday-noted", "weekday-of-week", "nth-weekday", "feast", "dual");

  private Yearless() {}

  /** True if none of these names a year or a century. */
  static boolean isOf(List<Found> found) {
    return found.stream()
        .flatMap(one -> one.bound().stream())
        .map(Reading::type)
        .noneMatch(type -> YEARS.contains(type) || type.startsWith("YW") || type.startsWith("YP"));
  }

  /**
   * The first such year in which the days that the text names bear the names that it gives them:
   * then "on the Thursday" after "Tuesday, the 7th of May" is the 9th, whatever the year.
   */
  static int yearOf(List<Found> found) {
    List<Parts> named = named(found);
    return IntStream.range(0, NAMINGS)
        .map(i -> YEAR + 4 * i)
        .filter(year -> named.stream().allMatch(parts -> bearsItsName(parts, year)))
        .findFirst()
        .orElse(YEAR);
  }

  /** True if a day is named with its weekday, and all that are so agree. */
  static boolean tellsWeekdays(List<Found> found) {
    List<Parts> named = named(found);
    int year = yearOf(found);
    return !named.isEmpty() && named.stream().allMatch(parts -> bearsItsName(parts, year));
  }

  private static List<Parts> named(List<Found> found) {
    return found.stream()
        .filter(one -> one.rule().kind().equals("date"))
        .map(one -> Parts.of(one.bound()).getLast())
        .filter(parts -> parts.has(Slot.WEEKDAY))
        .filter(parts -> parts.has(Slot.DAY) && parts.has(Slot.MONTH))
        .toList();
  }

  private static boolean bearsItsName(Parts parts, int year) {
    YearMonth month = YearMonth.of(year, parts.get(Slot.MONTH));
    int day = parts.get(Slot.DAY);
    return month.isValidDay(day)
        && month.atDay(day).getDayOfWeek() == DayOfWeek.of(parts.get(Slot.WEEKDAY));
  }

  /**
   * True if it was counted in that year, but cannot be told without knowing the true one.
   *
   * @param weekdays true if the text tells which days bear which names
   */
  static boolean isInVain(Found found, Resolved resolved, boolean weekdays) {
    Parts parts = Parts.of(found.bound()).getFirst();
    boolean weekday = !weekdays && parts.isWeekday();
    boolean yearAlone = resolved.edtf().start().filter(d -> d.month().isEmpty()).isPresent();
    return isIn(resolved.edtf())
        && (weekday
            || yearAlone
            || parts.has(Slot.STYLE)
            || parts.has(Slot.YEAR_REF)
            || parts.has(Slot.SEASON)
            || parts.has(Slot.DECADE_REF)
            || OF_ITS_YEAR.contains(found.rule().kind())
                && !(weekdays && found.rule().kind().equals("weekday"))
            || found.rule().kind().startsWith("hijri"));
  }

  private static boolean isIn(Edtf date) {
    return IN_IT.matcher(date.toString()).find();
  }

  /** As the text says it, without the year. */
  static Resolved told(Resolved resolved) {
    if (!isIn(resolved.edtf())) {
      return resolved;
    }
    String how = resolved.how().startsWith("year from context") ? HOW : resolved.how();
    return new Resolved(
        without(resolved.edtf()), resolved.calendar(), how, List.of(), resolved.from());
  }

  private static Edtf without(Edtf date) {
    return Edtf.parse(IN_IT.matcher(date.toString()).replaceAll("XXXX"));
  }
}
