package org.audiatur.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.Qualifier;

/** Gives one expression its date, from its own words and from what its scope has dated before. */
final class Resolver {

  private static final int TERM_REACH = 3;
  private static final int WINTER = 24;
  private static final int MORNING = 12;

  /** So many hours back on the clock are a night. */
  private static final int TURN = 6;

  private final Scope scope;
  private final Anchor.Place place;
  private final Years years;
  private final Noted noted;

  Resolver(Scope scope, Anchor.Place place, Years.Hint hint) {
    this.scope = scope;
    this.place = place;
    years = new Years(scope, place, hint);
    noted = new Noted(scope, place, years);
  }

  /** The date of an expression; empty where nothing in the text says which. */
  Optional<Resolved> resolve(Found found) {
    List<Parts> ends = Parts.of(found.bound());
    Parts first = ends.getFirst();
    return switch (found.rule().kind()) {
      case "date", "bare-year", "month-bare" -> date(first);
      case "any-day" -> Optional.empty();
      case "before" -> beforeChrist(first);
      case "feast" -> years.of(first).map(year -> feast(first, year));
      case "season-ref" -> seasonFrom(first);
      case "night-from" -> date(first).flatMap(Resolver::nightFrom);
      case "range", "night-range" -> range(first, ends.getLast());
      case "list" -> listed(ends).flatMap(Lists::all);
      case "either" -> listed(ends).flatMap(Lists::either);
      case "hijri" -> IslamicDates.hijri(first);
      case "rumi" -> IslamicDates.rumi(first);
      case "two-years" -> OldStyle.ofTwoYears(first);
      case "winter" ->
          years
              .of(first)
              .flatMap(year -> Assembler.of(first, year))
              .map(r -> Resolved.of(r.edtf(), r.how()));
      case "dual" -> dual(first, ends.getLast()).or(() -> neighbours(first, ends.getLast()));
      case "dual-range" -> dualRange(first, ends.get(1), ends.getLast());
      case "night" -> date(first).flatMap(Resolver::night);
      case "day-alone" -> inMonth(first);
      case "shift" -> scope.day(place).flatMap(a -> FromAnchor.shifted(first, a));
      case "weekday" -> noted.weekday(first);
      case "weekday-noted" -> noted.letter().map(letter -> letter.weekday(first));
      case "weekday-of-week" -> noted.letter().map(letter -> letter.weekdayOfWeek(first));
      case "nth-weekday" -> noted.nthWeekday(first);
      case "quarter" -> noted.quarter(first);
      case "part-noted" -> noted.letter().map(letter -> letter.part(first));
      case "stretch" -> noted.stretch(first);
      case "short" -> date(first);
      case "noted" -> scope.written().flatMap(a -> date(first));
      case "noted-range" -> scope.written().flatMap(a -> range(first, ends.getLast()));
      case "clock-noted" -> scope.written().flatMap(a -> clock(first, a));
      case "clock-range" -> noted.clockRange(first, ends.getLast());
      case "deictic" -> scope.written().flatMap(a -> FromAnchor.deictic(first, a));
      case "clock" -> scope.day(place).flatMap(a -> clock(first, a));
      case "midnight" ->
          scope
              .day(place)
              .filter(this::near)
              .flatMap(a -> a.day().map(d -> FromAnchor.midnight(d, a)));
      case "part" -> scope.day(place).filter(this::near).flatMap(a -> partOfDay(first, a));
      case "tens" -> years.of(first).flatMap(year -> tens(first, year));
      case "every" -> Assembler.withoutYear(first).map(r -> Resolved.of(r.edtf(), "every year"));
      case "ago" -> scope.written().flatMap(a -> FromAnchor.shifted(first, a));
      case "event" -> event(first);
      case "term" -> scope.day(place).filter(this::near).flatMap(a -> FromAnchor.term(first, a));
      default ->
          throw new IllegalStateException(
              "time-patterns: the rule "
                  + found.rule().name()
                  + " is of the unknown kind "
                  + found.rule().kind()
                  + ". Maybe it is misspelt.");
    };
  }

  private Optional<Resolved> date(Parts parts) {
    if (parts.has(Slot.THOSE_DAYS)) {
      return scope
          .day(place)
          .flatMap(
              a ->
                  a.day()
                      .map(
                          d ->
                              Resolved.from(
                                  a,
                                  Edtf.day(d).with(Qualifier.APPROXIMATE),
                                  "relative: about " + a.quoted())));
    }
    if (parts.has(Slot.DAY_REF)) {
      return scope.day(place).flatMap(a -> FromAnchor.relativeDay(parts, a));
    }
    if (parts.has(Slot.WEEK_REF)) {
      return noted
          .letter()
          .map(letter -> letter.week(parts.get(Slot.WEEK_REF)))
          .or(() -> scope.day(place).flatMap(a -> a.day().map(d -> FromAnchor.week(parts, a, d))));
    }
    if (parts.has(Slot.CENTURY) && !parts.has(Slot.DECADE)) {
      return Optional.of(Assembler.century(parts.get(Slot.CENTURY), parts));
    }
    if (parts.has(Slot.DECADE)) {
      return decade(parts);
    }
    if (!parts.has(Slot.MONTH) && (parts.has(Slot.MONTH_REF) || parts.has(Slot.DAY))) {
      return inMonth(parts);
    }
    return years
        .of(parts)
        .map(year -> Assembler.of(parts, year))
        .orElseGet(() -> Assembler.withoutYear(parts));
  }

  private Optional<Resolved> decade(Parts parts) {
    int decade = parts.get(Slot.DECADE);
    if (parts.has(Slot.BEFORE_CHRIST)) {
      return Optional.of(Assembler.decadeBefore(decade));
    }
    if (decade >= 1000) {
      return Optional.of(Assembler.decade(decade, Years.STATED));
    }
    if (parts.has(Slot.CENTURY)) {
      return Optional.of(
          Assembler.decade((parts.get(Slot.CENTURY) - 1) * 100 + decade, Years.STATED));
    }
    return scope
        .base(place)
        .map(
            a ->
                Assembler.decade(
                    Years.nearest(decade, 100, a.year()), "century from context: " + a.quoted()));
  }

  /** "The 23rd", "the same month": in the month named last, or months from it. */
  private Optional<Resolved> inMonth(Parts parts) {
    return scope
        .month()
        .flatMap(
            a -> {
              LocalDate month =
                  LocalDate.of(a.year(), a.month(), 1).plusMonths(parts.get(Slot.MONTH_REF, 0));
              if (isSameDay(parts, a)) {
                return Optional.of(
                    Resolved.from(a, a.date(), "relative: the day of " + a.quoted()));
              }
              a.julian().ifPresent(day -> parts.putIfAbsent(Slot.STYLE, OldStyle.OLD));
              parts.put(Slot.MONTH, month.getMonthValue());
              return Assembler.of(
                      parts, new Years.Year(month.getYear(), "relative: month from " + a.quoted()))
                  .map(r -> r.countedFrom(a));
            });
  }

  /** "1 February Old Style, that is the 14th": the day of the new style, once more. */
  private boolean isSameDay(Parts parts, Anchor base) {
    return base.julian().isPresent()
        && base.place().sentence() == place.sentence()
        && !parts.has(Slot.MONTH_REF)
        && base.date().day().equals(OptionalInt.of(parts.get(Slot.DAY, 0)));
  }

  private Optional<Resolved> range(Parts from, Parts to) {
    boolean fromHasYear = hasYear(from);
    from.inherit(to, Slot.MONTH, Slot.SEASON, Slot.STYLE, Slot.YEAR_REF);
    from.countBackwardsAs(to);
    if (to.has(Slot.DAY)) {
      to.inherit(from, Slot.MONTH);
    }
    if (!fromHasYear && from.has(Slot.DAY)) {
      from.inherit(to, Slot.SHORT_YEAR);
    }
    if (!fromHasYear && to.has(Slot.YEAR)) {
      int turn = from.get(Slot.MONTH, 0) > to.get(Slot.MONTH, MORNING) ? 1 : 0;
      from.put(Slot.YEAR, to.get(Slot.YEAR) - turn);
    }
    if (!fromHasYear && !hasYear(to) && isOver(from, to)) {
      from.put(Slot.YEAR_REF, -1);
    }
    Optional<Resolved> first = date(from);
    first.flatMap(r -> r.edtf().start()).ifPresent(start -> continued(start, from, to));
    Optional<Resolved> last = date(to);
    return first.flatMap(f -> last.flatMap(l -> interval(f, l)));
  }

  /** Each item takes from the last what it leaves out, and the last from the first. */
  private Optional<List<Resolved>> listed(List<Parts> items) {
    Parts last = items.getLast();
    if (last.has(Slot.DAY)) {
      last.inherit(items.getFirst(), Slot.MONTH);
    }
    List<Resolved> dates = new ArrayList<>();
    for (Parts item : items) {
      item.inherit(last, Slot.MONTH, Slot.SEASON, Slot.STYLE, Slot.YEAR_REF);
      if (!hasYear(item)) {
        item.inherit(last, Slot.YEAR);
      }
      date(item).ifPresent(dates::add);
    }
    return dates.size() == items.size() ? Optional.of(dates) : Optional.empty();
  }

  /** "From October to March", told in April: it began in the year before. */
  private boolean isOver(Parts from, Parts to) {
    int first = from.get(Slot.MONTH, 0);
    int last = to.get(Slot.MONTH, MORNING);
    return first > last
        && scope.base(place).filter(a -> a.month() >= last && a.month() < first).isPresent();
  }

  private static boolean hasYear(Parts parts) {
    return parts.has(Slot.YEAR) || parts.has(Slot.SHORT_YEAR) || parts.has(Slot.YEAR_REF);
  }

  /** The end of a range goes on from its beginning. */
  private static void continued(EdtfDate start, Parts from, Parts to) {
    if (to.has(Slot.SHORT_YEAR) && from.has(Slot.YEAR)) {
      int year = from.get(Slot.YEAR);
      int end = year - year % 100 + to.get(Slot.SHORT_YEAR);
      to.put(Slot.YEAR, end < year ? end + 100 : end);
    } else if (!hasYear(to)
        && start.year().isPresent()
        && !to.has(Slot.DECADE)
        && !to.has(Slot.CENTURY)) {
      int turn = to.get(Slot.MONTH, MORNING) < from.get(Slot.MONTH, 0) ? 1 : 0;
      to.put(Slot.YEAR, start.year().getAsInt() + turn);
    }
  }

  private static Optional<Resolved> interval(Resolved first, Resolved last) {
    Optional<EdtfDate> from = first.edtf().start();
    Optional<EdtfDate> to = last.edtf().end();
    boolean ordered =
        from.isPresent()
            && to.isPresent()
            && from.get().bounds().isPresent() == to.get().bounds().isPresent()
            && (from.get().bounds().isEmpty()
                || !to.get()
                    .bounds()
                    .orElseThrow()
                    .last()
                    .isBefore(from.get().bounds().orElseThrow().first()));
    return ordered
        ? Optional.of(
            new Resolved(
                new EdtfInterval(from.get(), to.get()), first.calendar(), first.how(), List.of()))
        : Optional.empty();
  }

  /** "5/6 May" is no day of two calendars: the days are neighbours. */
  private Optional<Resolved> neighbours(Parts first, Parts second) {
    boolean adjoin =
        first.get(Slot.MONTH) == second.get(Slot.MONTH)
            && first.get(Slot.DAY) + 1 == second.get(Slot.DAY);
    return adjoin ? range(first, second) : Optional.empty();
  }

  private Optional<Resolved> dual(Parts one, Parts other) {
    one.inherit(other, Slot.MONTH, Slot.YEAR, Slot.YEAR_REF);
    other.inherit(one, Slot.MONTH, Slot.YEAR, Slot.YEAR_REF, Slot.HOUR, Slot.MINUTE);
    return years
        .of(other)
        .flatMap(
            year -> {
              int shared = year.year();
              int[] a = {one.get(Slot.YEAR, shared), one.get(Slot.MONTH), one.get(Slot.DAY)};
              int[] b = {shared, other.get(Slot.MONTH), other.get(Slot.DAY)};
              return OldStyle.dual(a, b, year.how())
                  .map(r -> r.with(Assembler.timed((EdtfDate) r.edtf(), other)));
            });
  }

  /** "6–11 (19–24) August": the first day by both calendars, then the last by the second one. */
  private Optional<Resolved> dualRange(Parts julian, Parts from, Parts to) {
    from.inherit(to, Slot.MONTH, Slot.YEAR, Slot.YEAR_REF);
    julian.inherit(to, Slot.MONTH, Slot.YEAR, Slot.YEAR_REF);
    Optional<Resolved> first = dual(julian, from);
    return first.flatMap(f -> date(to).flatMap(l -> interval(f, l)));
  }

  private static Optional<Resolved> night(Resolved morning) {
    return morning
        .edtf()
        .bounds()
        .map(
            days -> {
              Edtf night =
                  new EdtfInterval(Edtf.day(days.first().minusDays(1)), Edtf.day(days.first()));
              return morning.with(night);
            });
  }

  /** The night that begins on a day. */
  private static Optional<Resolved> nightFrom(Resolved evening) {
    return evening
        .edtf()
        .bounds()
        .map(
            days -> {
              EdtfDate day = Edtf.day(days.first());
              return evening.with(new EdtfInterval(day, Edtf.day(days.first().plusDays(1))));
            });
  }

  /** A number in a text that tells of years before Christ: a year of them. */
  private Optional<Resolved> beforeChrist(Parts parts) {
    return scope
        .base(place)
        .filter(a -> a.year() <= 0)
        .map(
            a ->
                Resolved.of(
                    Edtf.year(1 - parts.get(Slot.YEAR)),
                    "before Christ from context: " + a.quotedYear()));
  }

  private static Resolved feast(Parts parts, Years.Year year) {
    return Resolved.of(
        Edtf.day(Easter.western(year.year()).plusDays(parts.get(Slot.EASTER))), year.how());
  }

  /** "The next spring", "that summer": counted from the last date. */
  private Optional<Resolved> seasonFrom(Parts parts) {
    return scope
        .base(place)
        .flatMap(
            a -> {
              int ref = parts.get(Slot.NAMED_REF, 0);
              boolean laterInTheYear = Years.seasonMonth(parts) > a.month() && a.month() > 0;
              boolean begunLastYear =
                  ref == 0 && parts.get(Slot.SEASON) == WINTER && a.month() <= 2;
              int step =
                  begunLastYear && a.month() > 0
                      ? -1
                      : ref > 0 && laterInTheYear || ref < 0 && !laterInTheYear ? 0 : ref;
              return Assembler.of(
                  parts, new Years.Year(a.year() + step, "relative: season from " + a.quoted()));
            });
  }

  /**
   * A time of day is on the day named last; an early hour that the same sentence gives after a late
   * one is on the next.
   */
  private Optional<Resolved> clock(Parts parts, Anchor base) {
    int hour = parts.get(Slot.HOUR, -1);
    if (hour < 0 || hour > 23) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hour, parts.get(Slot.MINUTE, 0));
    boolean turned =
        !scope.isWritten(base) && near(base) && base.hour() - hour >= TURN && hour < MORNING;
    String how =
        (turned ? "relative: the morning after " : "relative: the day of ") + base.quoted();
    return base.day()
        .map(day -> Resolved.from(base, Edtf.day(turned ? day.plusDays(1) : day).at(time), how));
  }

  /** The morning after an evening is on the next day. */
  private static Optional<Resolved> partOfDay(Parts parts, Anchor base) {
    boolean turned = parts.get(Slot.DAY_PART) < base.hour() && parts.get(Slot.DAY_PART) < MORNING;
    String how =
        (turned ? "relative: the morning after " : "relative: the day of ") + base.quoted();
    return base.day()
        .map(day -> Resolved.from(base, Edtf.day(turned ? day.plusDays(1) : day), how));
  }

  private static Optional<Resolved> tens(Parts parts, Years.Year year) {
    YearMonth month = YearMonth.of(year.year(), parts.get(Slot.MONTH));
    int first = parts.get(Slot.DECADE);
    if (first != 10 && first != 20) {
      return Optional.empty();
    }
    EdtfDate last = Edtf.day(month.atDay(Math.min(first + 9, month.lengthOfMonth())));
    return Optional.of(
        Resolved.of(new EdtfInterval(Edtf.day(month.atDay(first)), last), year.how()));
  }

  /**
   * A year that the text gives stands; one that only the name of the happening gives leaves the end
   * open.
   */
  private static Optional<Resolved> event(Parts parts) {
    EdtfDate year = Edtf.year(parts.get(Slot.YEAR));
    boolean stated = parts.get(Slot.NAMED_REF, 0) == 0;
    return Optional.of(
        stated
            ? Resolved.of(year, Years.STATED)
            : Resolved.of(
                new EdtfInterval(year, EdtfEnd.Missing.OPEN),
                "after a happening that is known by its name to be of " + year));
  }

  private boolean near(Anchor base) {
    return place.sentence() - base.place().sentence() <= TERM_REACH;
  }
}
