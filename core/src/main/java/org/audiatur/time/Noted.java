package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;

/**
 * Weekdays, weeks, quarters and hours, which letters, orders and diaries count from the day on
 * which they were written: see {@link Letters}. Outside of those only what is certain.
 */
final class Noted {

  private static final int NOON = 12;

  private final Scope scope;
  private final Anchor.Place place;
  private final Years years;
  private final Telling telling;

  Noted(Scope scope, Anchor.Place place, Years years, Telling telling) {
    this.scope = scope;
    this.place = place;
    this.years = years;
    this.telling = telling;
  }

  /** The letter, order or diary that these words are in, if they are. */
  Optional<Letters> letter() {
    return scope.written().flatMap(Letters::from);
  }

  Optional<Resolved> weekday(Parts parts) {
    Optional<Anchor> told = scope.said().filter(a -> follows(parts, a));
    return told.flatMap(a -> weekday(parts, a, false))
        .or(() -> letter().map(letter -> letter.weekday(parts, telling)))
        .or(() -> scope.day(place).flatMap(a -> weekday(parts, a, telling.looksBack())));
  }

  /** "He was removed on the 21st, and on the following Monday": after the day just named. */
  private boolean follows(Parts parts, Anchor told) {
    return parts.get(Slot.NAMED_REF, parts.get(Slot.DAY_REF, 0)) == 1
        && told.day().isPresent()
        && !scope.isWritten(told)
        && told.place().sentence() == place.sentence();
  }

  /** "He had left on Thursday" is before the day that is told. */
  private static Optional<Resolved> weekday(Parts parts, Anchor base, boolean looksBack) {
    DayOfWeek name = DayOfWeek.of(parts.get(Slot.WEEKDAY));
    boolean before = looksBack || parts.get(Slot.NAMED_REF, parts.get(Slot.DAY_REF, 0)) < 0;
    return base.day()
        .map(
            day -> {
              LocalDate found =
                  day.with(
                      before
                          ? TemporalAdjusters.previous(name)
                          : TemporalAdjusters.nextOrSame(name));
              return Resolved.from(
                  base,
                  Assembler.timed(Edtf.day(found), parts),
                  "relative: the "
                      + (before ? "last" : "first")
                      + " such weekday "
                      + (before ? "before " : "from ")
                      + base.quoted());
            });
  }

  /** A letter counts by calendar weeks, months and years, a narrative only days onward. */
  Optional<Resolved> stretch(Parts parts) {
    boolean days = parts.get(Slot.UNIT) == 1 && parts.get(Slot.DIRECTION) > 0;
    return letter()
        .or(() -> scope.day(place).filter(a -> days).flatMap(Letters::from))
        .flatMap(letter -> letter.stretch(parts));
  }

  Optional<Resolved> quarter(Parts parts) {
    if (parts.has(Slot.QUARTER_REF)) {
      return letter().map(letter -> letter.quarter(parts.get(Slot.QUARTER_REF)));
    }
    int quarter = parts.get(Slot.CENTURY);
    int season = Letters.FIRST_QUARTER + quarter - 1;
    return quarter < 1 || quarter > 4
        ? Optional.empty()
        : years.of(parts).map(y -> Resolved.of(Edtf.month(y.year(), season), y.how()));
  }

  /** "The second Sunday of May"; the last one is counted as the first before the month's end. */
  Optional<Resolved> nthWeekday(Parts parts) {
    return years.of(parts).flatMap(year -> nthWeekday(parts, year));
  }

  private static Optional<Resolved> nthWeekday(Parts parts, Years.Year year) {
    DayOfWeek name = DayOfWeek.of(parts.get(Slot.WEEKDAY));
    YearMonth month = YearMonth.of(year.year(), parts.get(Slot.MONTH));
    LocalDate day =
        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(parts.get(Slot.CENTURY), name));
    return YearMonth.from(day).equals(month)
        ? Optional.of(Resolved.of(Assembler.timed(Edtf.day(day), parts), year.how()))
        : Optional.empty();
  }

  /** "Between three and four in the afternoon": the first is of that half too, if it may be. */
  private static void takeHalfOfDay(Parts from, Parts to) {
    int late = from.minutes() + NOON * 60;
    boolean bare = from.has(Slot.HOUR) && !from.has(Slot.DAY_PART) && from.get(Slot.HOUR) < NOON;
    if (bare && to.has(Slot.DAY_PART) && late < to.minutes()) {
      from.put(Slot.HOUR, from.get(Slot.HOUR) + NOON);
    }
  }

  /** "From 9 to 11 o'clock", on the day named last or on a weekday. */
  Optional<Resolved> clockRange(Parts from, Parts to) {
    Optional<Anchor> base = scope.day(place);
    Optional<EdtfDate> day =
        from.has(Slot.WEEKDAY)
            ? letter().map(letter -> letter.weekday(from, telling).edtf()).flatMap(Edtf::start)
            : base.flatMap(Anchor::day).map(Edtf::day);
    takeHalfOfDay(from, to);
    int hour = from.get(Slot.HOUR, -1);
    int last = to.get(Slot.HOUR, -1);
    boolean rises = hour >= 0 && last <= 23 && from.minutes() < to.minutes();
    return !rises || base.isEmpty()
        ? Optional.empty()
        : day.map(
            d ->
                Resolved.from(
                    base.get(),
                    new EdtfInterval(Assembler.timed(d, from), Assembler.timed(d, to)),
                    "relative: the day of " + base.get().quoted()));
  }
}
