package org.audiatur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;

/** Expressions of several dates: each takes from the others what it leaves out. */
final class Ranges {

  private static final int DECEMBER = 12;

  private final Scope scope;
  private final Anchor.Place place;
  private final Years years;
  private final Function<Parts, Optional<Resolved>> single;

  /**
   * @param single how one date is resolved
   */
  Ranges(Scope scope, Anchor.Place place, Years years, Function<Parts, Optional<Resolved>> single) {
    this.scope = scope;
    this.place = place;
    this.years = years;
    this.single = single;
  }

  private Optional<Resolved> date(Parts parts) {
    return single.apply(parts);
  }

  /** From one date to another. */
  Optional<Resolved> range(Parts from, Parts to) {
    boolean fromHasYear = hasYear(from);
    from.inherit(
        to, Slot.MONTH, Slot.SEASON, Slot.STYLE, Slot.YEAR_REF, Slot.MONTH_REF, Slot.OF_WRITING);
    from.countBackwardsAs(to);
    if (to.has(Slot.DAY)) {
      to.inherit(from, Slot.MONTH);
    }
    if (!fromHasYear && (from.has(Slot.DAY) || from.has(Slot.MONTH))) {
      from.inherit(to, Slot.SHORT_YEAR);
    }
    if (!fromHasYear && to.has(Slot.YEAR)) {
      int turn = from.get(Slot.MONTH, 0) > to.get(Slot.MONTH, DECEMBER) ? 1 : 0;
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
  Optional<List<Resolved>> listed(List<Parts> items) {
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
    int last = to.get(Slot.MONTH, DECEMBER);
    return first > last
        && scope.base(place).filter(a -> a.month() >= last && a.month() < first).isPresent();
  }

  private static boolean hasYear(Parts parts) {
    return parts.has(Slot.YEAR) || parts.has(Slot.SHORT_YEAR) || parts.has(Slot.YEAR_REF);
  }

  /** The end of a range goes on from its beginning. */
  private static void continued(EdtfDate start, Parts from, Parts to) {
    if (to.has(Slot.LAST_FIGURE) && from.has(Slot.YEAR)) {
      int year = from.get(Slot.YEAR);
      to.put(Slot.YEAR, year - year % 10 + to.get(Slot.LAST_FIGURE));
    } else if (to.has(Slot.SHORT_YEAR) && from.has(Slot.YEAR)) {
      int year = from.get(Slot.YEAR);
      int end = year - year % 100 + to.get(Slot.SHORT_YEAR);
      to.put(Slot.YEAR, end < year ? end + 100 : end);
    } else if (!hasYear(to)
        && start.year().isPresent()
        && !to.has(Slot.DECADE)
        && !to.has(Slot.CENTURY)) {
      int turn = to.get(Slot.MONTH, DECEMBER) < from.get(Slot.MONTH, 0) ? 1 : 0;
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
            Turns.with(
                new Resolved(
                    new EdtfInterval(from.get(), to.get()),
                    first.calendar(),
                    first.how(),
                    List.of()),
                Turns.of(first)))
        : Optional.empty();
  }

  /** One day by two calendars, or a night between two. */
  Optional<Resolved> dualOrNight(Parts first, Parts last) {
    return dual(first, last).or(() -> neighbours(first, last));
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
  Optional<Resolved> dualRange(Parts julian, Parts from, Parts to) {
    from.inherit(to, Slot.MONTH, Slot.YEAR, Slot.YEAR_REF);
    julian.inherit(to, Slot.MONTH, Slot.YEAR, Slot.YEAR_REF);
    Optional<Resolved> first = dual(julian, from);
    return first.flatMap(f -> date(to).flatMap(l -> interval(f, l)));
  }

  /** The night that ends on a day: that day, or the two that it joins. */
  static Optional<Resolved> night(Resolved morning) {
    return joined(morning, -1, "the night that ended on it");
  }

  /** The night that begins on a day. */
  static Optional<Resolved> nightFrom(Resolved evening) {
    return joined(evening, 1, "the night that began on it");
  }

  private static Optional<Resolved> joined(Resolved day, int step, String why) {
    return day.edtf().bounds().isEmpty()
        ? Optional.of(day)
        : Optional.of(
            day.open(
                why,
                Stream.concat(Stream.of(day.edtf()), day.alternatives().stream())
                    .flatMap(edtf -> edtf.bounds().map(DateInterval::first).stream())
                    .map(d -> days(d, d.plusDays(step)))
                    .toList()));
  }

  private static Edtf days(LocalDate one, LocalDate other) {
    return one.isBefore(other)
        ? new EdtfInterval(Edtf.day(one), Edtf.day(other))
        : new EdtfInterval(Edtf.day(other), Edtf.day(one));
  }
}
