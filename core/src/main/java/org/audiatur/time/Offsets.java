package org.audiatur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.Qualifier;

/** "Two days before 3 May 1920", "the day after 3 May": counted from a day named beside it. */
final class Offsets {

  private static final int DAY = 1;
  private static final int WEEK = 7;
  private static final int FORTNIGHT = 14;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private Offsets() {}

  /**
   * Counted from the day that is named; empty where no day is named, or by hours.
   *
   * @param days "the next day" 1, "the day before" -1, else 0: then the parts say how far
   */
  static Optional<Resolved> from(Resolved named, int days, Parts parts) {
    return named.edtf() instanceof EdtfDate date && date.day().isPresent()
        ? date.bounds()
            .map(DateInterval::first)
            .flatMap(
                day -> days == 0 ? shifted(day, parts) : Optional.of(Edtf.day(day.plusDays(days))))
            .map(day -> new Resolved(day, named.calendar(), how(named), List.of()))
        : Optional.empty();
  }

  private static String how(Resolved named) {
    return named.how() + "; counted from the day that is named";
  }

  private static Optional<Edtf> shifted(LocalDate day, Parts parts) {
    long steps = (long) parts.get(Slot.COUNT, 1) * (parts.get(Slot.DIRECTION, 1) < 0 ? -1 : 1);
    return switch (parts.get(Slot.UNIT, 0)) {
      case DAY -> Optional.of(Edtf.day(day.plusDays(steps)));
      case WEEK -> Optional.of(about(Edtf.day(day.plusWeeks(steps))));
      case FORTNIGHT -> Optional.of(about(Edtf.day(day.plusWeeks(2 * steps))));
      case MONTH -> Optional.of(about(monthOf(day.plusMonths(steps))));
      case YEAR -> Optional.of(about(Edtf.year(day.plusYears(steps).getYear())));
      default -> Optional.empty();
    };
  }

  private static EdtfDate monthOf(LocalDate day) {
    return Edtf.month(day.getYear(), day.getMonthValue());
  }

  private static EdtfDate about(EdtfDate date) {
    return date.with(Qualifier.APPROXIMATE);
  }

  /** The eve of a day; a word that is also said of the days before. */
  static Optional<Resolved> eve(Resolved named) {
    return named.edtf() instanceof EdtfDate date && date.day().isPresent()
        ? date.bounds()
            .map(days -> about(Edtf.day(days.first().minusDays(1))))
            .map(day -> new Resolved(day, named.calendar(), how(named), List.of()))
        : Optional.empty();
  }
}
