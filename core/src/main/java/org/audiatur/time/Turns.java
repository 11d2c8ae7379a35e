package org.audiatur.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;

/**
 * Dates of which it is open whether the turn of a year or month lies between them and the date
 * before: the same date of the other one is kept beside them.
 */
final class Turns {

  static final int YEAR = 12;

  private Turns() {}

  /** By how many months another reading of this date differs from it; 0 if none does. */
  static int of(Resolved resolved) {
    return resolved.alternatives().stream()
        .mapToInt(other -> months(resolved.edtf(), other))
        .filter(months -> months != 0)
        .findFirst()
        .orElse(0);
  }

  private static int months(Edtf one, Edtf other) {
    Optional<EdtfDate> from = monthOf(one);
    Optional<EdtfDate> to = monthOf(other);
    boolean same = from.isPresent() && to.isPresent() && from.get().day().equals(to.get().day());
    return same ? count(to.get()) - count(from.get()) : 0;
  }

  private static Optional<EdtfDate> monthOf(Edtf edtf) {
    return edtf.start().or(edtf::end).filter(d -> d.year().isPresent() && d.month().isPresent());
  }

  private static int count(EdtfDate date) {
    return date.year().orElseThrow() * YEAR + date.month().orElseThrow();
  }

  /** The date with the same one so many months on, if there is such a day. */
  static Resolved with(Resolved resolved, int months) {
    boolean open = months != 0 && resolved.alternatives().isEmpty();
    String why = "or on the other side of the turn of a " + (months % YEAR == 0 ? "year" : "month");
    return open
        ? plus(resolved.edtf(), months)
            .map(other -> resolved.open(why, List.of(other)))
            .orElse(resolved)
        : resolved;
  }

  private static Optional<Edtf> plus(Edtf edtf, int months) {
    return switch (edtf) {
      case EdtfDate date -> date(date, months).map(Edtf.class::cast);
      case EdtfInterval interval ->
          end(interval.from(), months)
              .flatMap(from -> end(interval.to(), months).map(to -> new EdtfInterval(from, to)));
      case EdtfSet _ -> Optional.empty();
    };
  }

  private static Optional<EdtfEnd> end(EdtfEnd end, int months) {
    return end instanceof EdtfDate date
        ? date(date, months).map(EdtfEnd.class::cast)
        : Optional.of(end);
  }

  private static Optional<EdtfDate> date(EdtfDate date, int months) {
    boolean known = date.year().isPresent() && date.year().getAsInt() > 0;
    boolean coarse = months % YEAR != 0 && date.month().isEmpty();
    return !known || coarse
        ? Optional.empty()
        : moved(date, months)
            .map(d -> d.with(date.doubt()))
            .map(d -> date.time() == null ? d : d.at(date.time()));
  }

  private static Optional<EdtfDate> moved(EdtfDate date, int months) {
    int year = date.year().orElseThrow();
    if (date.month().isEmpty()) {
      int then = year + months / YEAR;
      OptionalInt season = date.season();
      return Optional.of(
          season.isPresent() ? Edtf.month(then, season.getAsInt()) : Edtf.year(then));
    }
    YearMonth month = YearMonth.of(year, date.month().getAsInt()).plusMonths(months);
    int day = date.day().orElse(0);
    return day == 0
        ? Optional.of(Edtf.month(month.getYear(), month.getMonthValue()))
        : Optional.of(day).filter(month::isValidDay).map(month::atDay).map(Edtf::day);
  }
}
