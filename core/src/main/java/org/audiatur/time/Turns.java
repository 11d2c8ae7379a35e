package org.audiatur.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;

/**
 * Dates of which it is open whether the turn of a year lies between them and the date before: the
 * same date of the other year is kept beside them.
 */
final class Turns {

  private Turns() {}

  /** By how many years another reading of this date differs from it; 0 if none does. */
  static int of(Resolved resolved) {
    return resolved.alternatives().stream()
        .mapToInt(other -> years(resolved.edtf(), other))
        .filter(years -> years != 0)
        .findFirst()
        .orElse(0);
  }

  private static int years(Edtf one, Edtf other) {
    Optional<EdtfDate> from = one.start().or(one::end).filter(d -> d.year().isPresent());
    Optional<EdtfDate> to = other.start().or(other::end).filter(d -> d.year().isPresent());
    if (from.isEmpty() || to.isEmpty() || from.get().month().isEmpty()) {
      return 0;
    }
    boolean same =
        from.get().month().equals(to.get().month()) && from.get().day().equals(to.get().day());
    return same ? to.get().year().orElseThrow() - from.get().year().orElseThrow() : 0;
  }

  /** The date with the same one so many years on, if there is such a day. */
  static Resolved with(Resolved resolved, int years) {
    return years == 0 || !resolved.alternatives().isEmpty()
        ? resolved
        : plus(resolved.edtf(), years)
            .map(other -> resolved.open("or on the other side of a new year", List.of(other)))
            .orElse(resolved);
  }

  private static Optional<Edtf> plus(Edtf edtf, int years) {
    return switch (edtf) {
      case EdtfDate date -> date(date, years).map(Edtf.class::cast);
      case EdtfInterval interval ->
          end(interval.from(), years)
              .flatMap(from -> end(interval.to(), years).map(to -> new EdtfInterval(from, to)));
      default -> Optional.empty();
    };
  }

  private static Optional<EdtfEnd> end(EdtfEnd end, int years) {
    return end instanceof EdtfDate date
        ? date(date, years).map(EdtfEnd.class::cast)
        : Optional.of(end);
  }

  private static Optional<EdtfDate> date(EdtfDate date, int years) {
    OptionalInt year = date.year();
    if (year.isEmpty() || year.getAsInt() < 1) {
      return Optional.empty();
    }
    int then = year.getAsInt() + years;
    int month = date.month().orElse(date.season().orElse(0));
    int day = date.day().orElse(0);
    if (month == 2 && day == 29) {
      return Optional.empty();
    }
    EdtfDate plain =
        month == 0
            ? Edtf.year(then)
            : day == 0 ? Edtf.month(then, month) : Edtf.day(then, month, day);
    EdtfDate doubted = plain.with(date.doubt());
    return Optional.of(date.time() == null ? doubted : doubted.at(date.time()));
  }
}
