package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.Qualifier;

/**
 * What a letter, order or diary means by words that count from the day on which it was written:
 * "next week", "the last two months", "Monday of this week", "the end of the month".
 */
final class Letters {

  private static final int LATER = 1;
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int HOURS = 0;
  private static final int MINUTES = -1;
  private static final int SECONDS = -2;
  private static final int MONTHS_OF_QUARTER = 3;
  static final int FIRST_QUARTER = 33;

  private final Anchor written;
  private final LocalDate day;

  private Letters(Anchor written, LocalDate day) {
    this.written = written;
    this.day = day;
  }

  /** Counting from a date, if it names a day. */
  static Optional<Letters> from(Anchor written) {
    return written.day().map(day -> new Letters(written, day));
  }

  /**
   * The first such weekday after the day, or the last before it: as its own words say, or else as
   * its sentence tells; where that does not show either, both.
   */
  Resolved weekday(Parts parts, Telling telling) {
    int said = parts.get(Slot.NAMED_REF, parts.get(Slot.DAY_REF, 0));
    boolean ahead = telling.looksAhead();
    Resolved next = weekday(parts, said < 0 || said == 0 && telling.isPast() && !ahead);
    return said == 0 && !ahead && (!telling.isPast() || telling.isTerm())
        ? next.open(
            telling.isPast() ? "or after it" : "or before it",
            List.of(weekday(parts, !telling.isPast()).edtf()))
        : next;
  }

  private Resolved weekday(Parts parts, boolean before) {
    DayOfWeek name = DayOfWeek.of(parts.get(Slot.WEEKDAY));
    LocalDate found =
        day.with(before ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name));
    return resolved(
        Assembler.timed(Edtf.day(found), parts),
        before ? "the last such weekday before " : "the first such weekday after ");
  }

  /** "Monday of this week". */
  Resolved weekdayOfWeek(Parts parts) {
    LocalDate found = monday(parts.get(Slot.WEEK_REF, 0)).plusDays(parts.get(Slot.WEEKDAY) - 1L);
    return resolved(Assembler.timed(Edtf.day(found), parts), "weeks counted from ");
  }

  /** A week from Monday to Sunday. */
  Resolved week(int step) {
    return resolved(days(monday(step), monday(step).plusDays(WEEK - 1)), "weeks counted from ");
  }

  private LocalDate monday(int step) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
  }

  /** "The next quarter". */
  Resolved quarter(int step) {
    LocalDate then = day.plusMonths((long) step * MONTHS_OF_QUARTER);
    int quarter = (then.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    return resolved(Edtf.month(then.getYear(), FIRST_QUARTER + quarter), "quarters counted from ");
  }

  /** "The end of the day", "the beginning of the month": of the one in which it was written. */
  Resolved part(Parts parts) {
    int unit = parts.get(Slot.UNIT, 1);
    Edtf whole =
        switch (unit) {
          case WEEK -> days(monday(0), monday(0).plusDays(WEEK - 1));
          case MONTH -> Edtf.month(day.getYear(), day.getMonthValue()).with(Qualifier.APPROXIMATE);
          default -> Edtf.day(day);
        };
    return resolved(whole, "that of ");
  }

  /** So many units after, or before, the one in which it was written; that one is not counted. */
  Optional<Resolved> stretch(Parts parts) {
    int count = parts.get(Slot.COUNT, 1);
    boolean later = parts.get(Slot.DIRECTION) == LATER;
    int from = later ? 1 : -count;
    int to = later ? count : -1;
    Optional<Edtf> found =
        switch (parts.get(Slot.UNIT)) {
          case 1 -> Optional.of(days(day.plusDays(from), day.plusDays(to)));
          case WEEK -> Optional.of(days(monday(from), monday(to).plusDays(WEEK - 1)));
          case MONTH -> Optional.of(stretch(month(from), month(to)));
          case YEAR ->
              Optional.of(stretch(Edtf.year(day.getYear() + from), Edtf.year(day.getYear() + to)));
          case HOURS -> clock(from, to, ChronoUnit.HOURS);
          case MINUTES -> clock(from, to, ChronoUnit.MINUTES);
          case SECONDS -> clock(from, to, ChronoUnit.SECONDS);
          default -> Optional.empty();
        };
    return found.map(edtf -> resolved(edtf, later ? "after " : "before "));
  }

  private EdtfDate month(int step) {
    YearMonth month = YearMonth.from(day).plusMonths(step);
    return Edtf.month(month.getYear(), month.getMonthValue());
  }

  private static Edtf days(LocalDate first, LocalDate last) {
    return stretch(Edtf.day(first), Edtf.day(last));
  }

  private static Edtf stretch(EdtfDate first, EdtfDate last) {
    return first.equals(last) ? first : new EdtfInterval(first, last);
  }

  /** Hours end with their last minute. */
  private Optional<Edtf> clock(int from, int to, ChronoUnit unit) {
    LocalTime time = written.date().time();
    if (time == null) {
      return Optional.empty();
    }
    LocalDateTime now = day.atTime(time).truncatedTo(unit);
    LocalDateTime last = now.plus(to, unit).plusMinutes(unit == ChronoUnit.HOURS ? 59 : 0);
    return Optional.of(new EdtfInterval(minute(now.plus(from, unit)), minute(last)));
  }

  private static EdtfDate minute(LocalDateTime time) {
    return Edtf.day(time.toLocalDate()).at(time.toLocalTime());
  }

  private Resolved resolved(Edtf edtf, String how) {
    return Resolved.from(written, edtf, "relative: " + how + written.quoted());
  }
}
