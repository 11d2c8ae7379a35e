package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.Qualifier;

/** Dates counted from a date already read: so many days later, the day before, tomorrow. */
final class FromAnchor {

  private static final int HOURS = 0;
  private static final int MINUTES = -1;
  private static final int SECONDS = -2;

  private FromAnchor() {}

  static Optional<Resolved> relativeDay(Parts parts, Anchor base) {
    int step = parts.get(Slot.DAY_REF);
    String how =
        step == 0
            ? "relative: the day of "
            : step > 0 ? "relative: the day after " : "relative: the day before ";
    return base.day()
        .map(
            d ->
                Resolved.from(
                    base, Assembler.timed(Edtf.day(d.plusDays(step)), parts), how + base.quoted()));
  }

  /** "On the ninth day": that of the beginning is the first, or is not counted. */
  static Optional<Resolved> nthDay(Parts parts, Anchor begun) {
    int count = parts.get(Slot.CENTURY, parts.get(Slot.DAY, 0));
    return begun
        .day()
        .filter(day -> count > 0)
        .map(
            day ->
                Resolved.from(
                        begun,
                        Edtf.day(day.plusDays(count - 1)),
                        "relative: day " + count + " from " + begun.quoted() + ", that counted")
                    .open("or not", List.of(Edtf.day(day.plusDays(count)))));
  }

  static Resolved week(Parts parts, Anchor base, LocalDate day) {
    if (parts.has(Slot.PERIOD)) {
      return partOfWeek(parts, base, day);
    }
    EdtfDate about = Edtf.day(day.plusWeeks(parts.get(Slot.WEEK_REF))).with(Qualifier.APPROXIMATE);
    return Resolved.from(base, about, "relative: weeks counted from " + base.quoted());
  }

  /** "By the end of the week": about its Sunday, about its Monday at the beginning. */
  static Resolved partOfWeek(Parts parts, Anchor base, LocalDate day) {
    LocalDate monday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(parts.get(Slot.WEEK_REF, 0));
    int on =
        switch (parts.get(Slot.PERIOD)) {
          case 1 -> 0;
          case 2 -> 3;
          default -> 6;
        };
    EdtfDate about = Edtf.day(monday.plusDays(on)).with(Qualifier.APPROXIMATE);
    return Resolved.from(base, about, "relative: the week of " + base.quoted());
  }

  static Optional<Resolved> shifted(Parts parts, Anchor base) {
    int steps = parts.get(Slot.COUNT, 1) * (parts.get(Slot.DIRECTION, 1) < 0 ? -1 : 1);
    String how = "relative: counted from " + base.quoted();
    return base.day()
        .flatMap(
            day ->
                switch (parts.get(Slot.UNIT)) {
                  case HOURS -> later(base, day, Duration.ofHours(steps), how);
                  case MINUTES -> later(base, day, Duration.ofMinutes(steps), how);
                  case SECONDS -> later(base, day, Duration.ofSeconds(steps), how);
                  case 1 -> Optional.of(Resolved.from(base, Edtf.day(day.plusDays(steps)), how));
                  case 7 -> Optional.of(Resolved.from(base, weeks(day, steps), how));
                  case 14 -> Optional.of(Resolved.from(base, weeks(day, 2 * steps), how));
                  case 30 -> Optional.of(Resolved.from(base, monthOf(day.plusMonths(steps)), how));
                  case 365 ->
                      Optional.of(
                          Resolved.from(
                              base,
                              Edtf.year(day.plusYears(steps).getYear()).with(Qualifier.APPROXIMATE),
                              how));
                  default -> Optional.empty();
                });
  }

  /** "A week later" is that day of the next week; more of them are a round number. */
  private static EdtfDate weeks(LocalDate day, int steps) {
    EdtfDate then = Edtf.day(day.plusWeeks(steps));
    return Math.abs(steps) == 1 ? then : then.with(Qualifier.APPROXIMATE);
  }

  /** Years from a year, months from a month; nothing finer can be counted from either. */
  static Optional<Resolved> shiftedAbout(Parts parts, Anchor base) {
    int steps = parts.get(Slot.COUNT, 1) * (parts.get(Slot.DIRECTION) < 0 ? -1 : 1);
    Optional<EdtfDate> found =
        switch (parts.get(Slot.UNIT)) {
          case 365 -> Optional.of(Edtf.year(base.year() + steps).with(Qualifier.APPROXIMATE));
          case 30 ->
              Optional.of(base.month())
                  .filter(month -> month > 0)
                  .map(month -> monthOf(LocalDate.of(base.year(), month, 1).plusMonths(steps)));
          default -> Optional.empty();
        };
    return found.map(edtf -> Resolved.from(base, edtf, "relative: counted from " + base.quoted()));
  }

  /** Hours count only from a time of day. */
  private static Optional<Resolved> later(Anchor base, LocalDate day, Duration length, String how) {
    LocalTime time = base.date().time();
    if (time == null) {
      return Optional.empty();
    }
    LocalDateTime then = day.atTime(time).plus(length);
    return Optional.of(
        Resolved.from(base, Edtf.day(then.toLocalDate()).at(then.toLocalTime()), how));
  }

  private static EdtfDate monthOf(LocalDate day) {
    return Edtf.month(day.getYear(), day.getMonthValue()).with(Qualifier.APPROXIMATE);
  }

  static Optional<Resolved> deictic(Parts parts, Anchor document) {
    return document
        .day()
        .map(
            day -> {
              if (parts.has(Slot.UNTIL_NOW)) {
                return Resolved.from(
                    document,
                    Edtf.parse("../" + Edtf.day(day)),
                    "relative: until the date of the document, " + document.quoted());
              }
              return Resolved.from(
                  document,
                  Assembler.timed(Edtf.day(day.plusDays(parts.get(Slot.DEIXIS))), parts),
                  "relative: from the date of the document, " + document.quoted());
            });
  }

  /** Midnight belongs to two days. */
  static Resolved midnight(LocalDate day, Anchor base) {
    return Resolved.from(
        base,
        new EdtfInterval(Edtf.day(day), Edtf.day(day.plusDays(1))),
        "relative: the night after " + base.quoted());
  }

  static Optional<Resolved> term(Parts parts, Anchor base) {
    int unit = parts.get(Slot.UNIT);
    long days = (long) parts.get(Slot.COUNT) * unit;
    if (days < 1 || days > 366) {
      return Optional.empty();
    }
    return base.day()
        .map(
            day ->
                Resolved.from(
                    base,
                    new EdtfInterval(Edtf.day(day), Edtf.day(day.plusDays(days - 1))),
                    "relative: so long from " + base.quoted() + ", that day counted"));
  }
}
