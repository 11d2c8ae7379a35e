package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;
import org.audiatur.calendar.JulianDay;

/** Days of the Julian calendar in texts: marked, given doubly, or left open. */
final class OldStyle {

  /** The value of the words that mark it. */
  static final int OLD = 1;

  private static final int LADY_DAY_MONTH = 3;
  private static final int LADY_DAY = 25;

  private OldStyle() {}

  /** A day that the text marks as Old Style. */
  static Optional<Resolved> marked(int year, int month, int day, String how) {
    if (!exists(year, month, day)) {
      return Optional.empty();
    }
    JulianDay julian = new JulianDay(year, month, day);
    Edtf gregorian = Edtf.day(julian.gregorian());
    return Optional.of(
        new Resolved(
            gregorian,
            Resolved.JULIAN,
            how + "; marked as Old Style, " + julian.difference() + " days added",
            List.of()));
  }

  /**
   * "30 January 1648/9": a day before 25 March, on which the year then began; the second year is
   * that of today's reckoning, the day is Julian.
   */
  static Optional<Resolved> ofTwoYears(Parts parts) {
    int year = parts.get(Slot.YEAR) + 1;
    int figures = parts.get(Slot.COUNT);
    int month = parts.get(Slot.MONTH);
    int day = parts.get(Slot.DAY);
    boolean follows = figures == year % 10 || figures == year % 100;
    boolean early = month < LADY_DAY_MONTH || month == LADY_DAY_MONTH && day < LADY_DAY;
    return follows && early
        ? marked(year, month, day, Years.STATED + "; the old year ended on 24 March")
        : Optional.empty();
  }

  /**
   * A day given by both calendars, in either order.
   *
   * @param one year, month, day
   * @param other year, month, day
   */
  static Optional<Resolved> dual(int[] one, int[] other, String how) {
    return doubly(one, other, how).or(() -> doubly(other, one, how));
  }

  /** A year stated once may be that of either: around New Year they differ. */
  private static Optional<Resolved> doubly(int[] julian, int[] gregorian, String how) {
    for (int back = 0; back <= 1; back++) {
      int year = julian[0] - back;
      if (exists(year, julian[1], julian[2])
          && new JulianDay(year, julian[1], julian[2]).gregorian().equals(dayOf(gregorian))) {
        return Optional.of(
            new Resolved(
                Edtf.day(dayOf(gregorian)),
                Resolved.JULIAN,
                how + "; given by both calendars",
                List.of()));
      }
    }
    return Optional.empty();
  }

  private static LocalDate dayOf(int[] date) {
    return YearMonth.of(date[0], date[1]).lengthOfMonth() >= date[2]
        ? LocalDate.of(date[0], date[1], date[2])
        : LocalDate.MIN;
  }

  static boolean exists(int year, int month, int day) {
    int length = month == 2 ? (year % 4 == 0 ? 29 : 28) : YearMonth.of(2000, month).lengthOfMonth();
    return day >= 1 && day <= length;
  }

  /**
   * A day, or an interval of days, that the text as a whole dates by Old Style.
   *
   * @param why that is known
   */
  static Resolved converted(Resolved resolved, String why) {
    Edtf gregorian = gregorian(resolved.edtf());
    boolean changed = !gregorian.equals(resolved.edtf());
    return changed
        ? new Resolved(
            gregorian,
            Resolved.JULIAN,
            resolved.how() + "; " + why,
            resolved.alternatives().stream().map(OldStyle::gregorian).toList())
        : resolved;
  }

  /** What is counted from a day has its calendar, and its doubt. */
  static Resolved after(Resolved resolved, Anchor from) {
    boolean days = !gregorian(resolved.edtf()).equals(resolved.edtf());
    return switch (from.calendar()) {
      case Resolved.UNKNOWN -> open(resolved);
      case Resolved.JULIAN -> days ? resolved.in(Resolved.JULIAN) : resolved;
      default -> resolved;
    };
  }

  /**
   * A weekday counted from a day of either calendar: first that of Old Style, as the writer would
   * have written it, and in the new one; then that of New Style.
   */
  static Resolved weekdayAfter(Resolved resolved, Anchor from) {
    Optional<LocalDate> found =
        Optional.of(resolved.edtf())
            .filter(EdtfDate.class::isInstance)
            .flatMap(Edtf::bounds)
            .map(DateInterval::first);
    if (!from.calendar().equals(Resolved.UNKNOWN) || found.isEmpty() || from.day().isEmpty()) {
      return after(resolved, from);
    }
    LocalDate base = gregorian(Edtf.day(from.day().get())).bounds().orElseThrow().first();
    DayOfWeek name = found.get().getDayOfWeek();
    int order = found.get().compareTo(from.day().get());
    LocalDate other =
        base.with(
            order < 0
                ? TemporalAdjusters.previous(name)
                : order > 0 ? TemporalAdjusters.next(name) : TemporalAdjusters.nextOrSame(name));
    JulianDay written = JulianDay.of(other);
    LocalTime time = ((EdtfDate) resolved.edtf()).time();
    UnaryOperator<EdtfDate> timed = day -> time == null ? day : day.at(time);
    return new Resolved(
        timed.apply(Edtf.day(written.year(), written.month(), written.day())),
        Resolved.UNKNOWN,
        resolved.how() + "; calendar not stated, as written",
        Stream.concat(
                Stream.of(timed.apply(Edtf.day(other)), resolved.edtf()),
                resolved.alternatives().stream())
            .toList(),
        resolved.from());
  }

  /** A day before 25 March, on which the year of its writer may have begun, may be a year later. */
  static Resolved orOfNextYear(Resolved open) {
    Optional<EdtfDate> date =
        Optional.of(open.edtf())
            .filter(EdtfDate.class::isInstance)
            .map(EdtfDate.class::cast)
            .filter(OldStyle::isBeforeLadyDay);
    return date.map(
            day ->
                new Resolved(
                    open.edtf(),
                    open.calendar(),
                    open.how() + "; the year may have begun on 25 March",
                    Stream.concat(
                            open.alternatives().stream(), Stream.<Edtf>of(gregorian(nextYear(day))))
                        .toList()))
        .orElse(open);
  }

  private static boolean isBeforeLadyDay(EdtfDate date) {
    int month = date.month().orElse(12);
    return date.day().isPresent()
        && (month < LADY_DAY_MONTH || month == LADY_DAY_MONTH && date.day().getAsInt() < LADY_DAY);
  }

  private static EdtfDate nextYear(EdtfDate date) {
    return Edtf.day(
        date.year().orElseThrow() + 1, date.month().orElseThrow(), date.day().orElseThrow());
  }

  /** The same days in the Gregorian calendar; what is coarser than a day stays as it is. */
  private static Edtf gregorian(Edtf written) {
    return switch (written) {
      case EdtfDate date -> gregorian(date);
      case EdtfInterval interval -> new EdtfInterval(end(interval.from()), end(interval.to()));
      case EdtfSet set ->
          new EdtfSet(
              set.kind(),
              set.members().stream()
                  .map(m -> new EdtfSet.Member(end(m.from()), end(m.to())))
                  .toList());
    };
  }

  private static EdtfEnd end(EdtfEnd end) {
    return end instanceof EdtfDate date ? gregorian(date) : end;
  }

  /**
   * The same day, hour and doubt in the Gregorian calendar; what is coarser than a day stays as it
   * is.
   */
  static EdtfDate gregorian(EdtfDate written) {
    if (written.day().isEmpty() || written.year().isEmpty()) {
      return written;
    }
    JulianDay julian =
        new JulianDay(
            written.year().getAsInt(), written.month().orElseThrow(), written.day().getAsInt());
    EdtfDate day = Edtf.day(julian.gregorian()).with(written.doubt());
    return written.time() == null ? day : day.at(written.time());
  }

  /**
   * Unmarked days in a time and text in which they may be either: both readings are kept, the one
   * as written first.
   */
  static Resolved open(Resolved resolved) {
    Edtf gregorian = gregorian(resolved.edtf());
    if (gregorian.equals(resolved.edtf()) || resolved.edtf().approximate()) {
      return resolved;
    }
    List<Edtf> others = new ArrayList<>(resolved.alternatives());
    resolved.alternatives().stream()
        .filter(Edtf::isInterval)
        .map(OldStyle::gregorian)
        .forEach(others::add);
    others.addFirst(gregorian);
    return new Resolved(
        resolved.edtf(),
        Resolved.UNKNOWN,
        resolved.how() + "; calendar not stated, as written",
        others);
  }
}
