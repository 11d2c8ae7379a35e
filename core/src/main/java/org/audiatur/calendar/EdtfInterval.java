package org.audiatur.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time from one date to another, both included.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record EdtfInterval(EdtfEnd from, EdtfEnd to) implements Edtf {

  public EdtfInterval {
    if (from instanceof EdtfDate begin
        && to instanceof EdtfDate finish
        && backwards(begin, finish)) {
      throw new IllegalArgumentException(
          "The EDTF interval \""
              + from
              + "/"
              + to
              + "\" ends before it begins. Maybe the two dates are swapped.");
    }
  }

  private static boolean backwards(EdtfDate begin, EdtfDate finish) {
    Optional<DateInterval> first = begin.bounds();
    Optional<DateInterval> last = finish.bounds();
    return first.isPresent() && last.isPresent() && last.get().last().isBefore(first.get().first());
  }

  @Override
  public Optional<DateInterval> bounds() {
    return between(date(from).map(EdtfDate::bounds), date(to).map(EdtfDate::bounds));
  }

  @Override
  public Optional<DateInterval> reach() {
    return between(date(from).map(EdtfDate::reach), date(to).map(EdtfDate::reach));
  }

  /** The outer optional is empty for a missing end, the inner one for an unknown year. */
  private static Optional<DateInterval> between(
      Optional<Optional<DateInterval>> begin, Optional<Optional<DateInterval>> finish) {
    Optional<LocalDate> first =
        begin.isEmpty() ? Optional.of(LocalDate.MIN) : begin.get().map(DateInterval::first);
    Optional<LocalDate> last =
        finish.isEmpty() ? Optional.of(LocalDate.MAX) : finish.get().map(DateInterval::last);
    return first.flatMap(f -> last.map(l -> new DateInterval(f, l)));
  }

  @Override
  public Precision precision() {
    return dates().map(EdtfDate::precision).reduce(Precision.HOUR, Precision::coarser);
  }

  @Override
  public boolean approximate() {
    return dates().anyMatch(EdtfDate::approximate);
  }

  @Override
  public boolean uncertain() {
    return dates().anyMatch(EdtfDate::uncertain);
  }

  @Override
  public EdtfInterval doubted(Qualifier more) {
    return new EdtfInterval(from.doubted(more), to.doubted(more));
  }

  @Override
  public Optional<EdtfDate> start() {
    return date(from);
  }

  @Override
  public Optional<EdtfDate> end() {
    return date(to);
  }

  @Override
  public String toString() {
    return from + "/" + to;
  }

  private Stream<EdtfDate> dates() {
    return Stream.of(from, to).flatMap(end -> date(end).stream());
  }

  private static Optional<EdtfDate> date(EdtfEnd end) {
    return end instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
  }
}
