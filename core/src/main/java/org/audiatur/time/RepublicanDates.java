package org.audiatur.time;

import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.RepublicanDay;

/** Dates by the French Republican calendar, in the Gregorian one. */
final class RepublicanDates {

  private static final String HOW = "; the French Republican calendar";

  /** Larger years are those of the Gregorian calendar. */
  private static final int LAST_YEAR = 14;

  private RepublicanDates() {}

  /**
   * A day, or a month with its year; without a year, that of the date before it if that is a
   * Republican one too.
   */
  static Optional<Resolved> of(Parts parts, Optional<Anchor> base) {
    int year = parts.get(Slot.YEAR, parts.get(Slot.CENTURY, 0));
    int month = parts.get(Slot.MONTH);
    if (!parts.has(Slot.DAY)) {
      return month(year, month);
    }
    int day = parts.get(Slot.DAY);
    if (year == 0) {
      return base.filter(a -> a.calendar().equals(Resolved.REPUBLICAN))
          .flatMap(a -> in(a.year(), month, day, "year from context: " + a.quotedYear() + HOW));
    }
    return year > LAST_YEAR
        ? in(year, month, day, Years.STATED + HOW)
        : RepublicanDay.exists(year, month, day)
            ? Optional.of(resolved(new RepublicanDay(year, month, day), Years.STATED + HOW))
            : Optional.empty();
  }

  private static Optional<Resolved> in(int gregorianYear, int month, int day, String how) {
    return RepublicanDay.in(gregorianYear, month, day).map(found -> resolved(found, how));
  }

  private static Optional<Resolved> month(int year, int month) {
    int length = year < 1 || year > LAST_YEAR ? 0 : RepublicanDay.length(year, month);
    if (length == 0 || !RepublicanDay.exists(year, month, length)) {
      return Optional.empty();
    }
    Edtf days =
        new EdtfInterval(
            Edtf.day(new RepublicanDay(year, month, 1).gregorian()),
            Edtf.day(new RepublicanDay(year, month, length).gregorian()));
    return Optional.of(new Resolved(days, Resolved.REPUBLICAN, Years.STATED + HOW, List.of()));
  }

  private static Resolved resolved(RepublicanDay day, String how) {
    return new Resolved(Edtf.day(day.gregorian()), Resolved.REPUBLICAN, how, List.of());
  }
}
