package org.audiatur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.JulianDay;

/** Days of the Julian calendar in texts: marked, given doubly, or left open. */
final class OldStyle {

  /** Russia went from 31 January to 14 February 1918: days before are Old Style in its papers. */
  private static final LocalDate RUSSIA_CHANGED = LocalDate.of(1918, 2, 14);

  private static final LocalDate YEARS_OF_CHANGE = LocalDate.of(1917, 1, 1);
  private static final LocalDate GREGORIAN_BEGAN = LocalDate.of(1582, 10, 15);

  private OldStyle() {}

  /** A day that the text marks as Old Style. */
  static Optional<Resolved> marked(int year, int month, int day, String how) {
    if (!exists(year, month, day)) {
      return Optional.empty();
    }
    JulianDay julian = new JulianDay(year, month, day);
    Edtf gregorian = Edtf.day(julian.gregorian());
    return Optional.of(new Resolved(gregorian, Resolved.JULIAN, how + "; marked as Old Style, " + julian.difference() + " days added", List.of()));
  }

  /**
   * A day given by both calendars, in either order.
   *
   * @param one year, month, day
   * @param other year, month, day
   */
  static Optional<Resolved> dual(int[] one, int[] other, String how) {
    return doubly(one, other, how).or(() -> doubly(other, one, how));
  }

  /** A year stated once may be that of either: around New Year they differ. */
  private static Optional<Resolved> doubly(int[] julian, int[] gregorian, String how) {
    for (int back = 0; back <= 1; back++) {
      int year = julian[0] - back;
      if (exists(year, julian[1], julian[2]) && new JulianDay(year, julian[1], julian[2]).gregorian().equals(dayOf(gregorian))) {
        return Optional.of(new Resolved(Edtf.day(dayOf(gregorian)), Resolved.JULIAN, how + "; given by both calendars", List.of()));
      }
    }
    return Optional.empty();
  }

  private static LocalDate dayOf(int[] date) {
    return YearMonth.of(date[0], date[1]).lengthOfMonth() >= date[2] ? LocalDate.of(date[0], date[1], date[2]) : LocalDate.MIN;
  }

  private static boolean exists(int year, int month, int day) {
    int length = month == 2 ? (year % 4 == 0 ? 29 : 28) : YearMonth.of(2000, month).lengthOfMonth();
    return day >= 1 && day <= length;
  }

  /**
   * An unmarked day keeps both readings in the years in which Russia changed, and in a text that marks other days as Old Style.
   *
   * @param textUsesIt true if the text marks days as Old Style or gives them doubly
   */
  static Resolved unmarked(Resolved resolved, boolean textUsesIt) {
    boolean single = resolved.edtf() instanceof EdtfDate date && date.day().isPresent() && !date.approximate();
    if (!single || !resolved.calendar().equals(Resolved.GREGORIAN)) {
      return resolved;
    }
    Optional<LocalDate> day = resolved.edtf().bounds().map(b -> b.first());
    boolean open = day.filter(d -> d.isBefore(RUSSIA_CHANGED) && !d.isBefore(textUsesIt ? GREGORIAN_BEGAN : YEARS_OF_CHANGE)).isPresent();
    return open ? bothReadings(resolved, (EdtfDate) resolved.edtf(), day.orElseThrow()) : resolved;
  }

  private static Resolved bothReadings(Resolved resolved, EdtfDate written, LocalDate day) {
    EdtfDate other = Edtf.day(new JulianDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).gregorian());
    EdtfDate timed = written.time() == null ? other : other.at(written.time());
    return new Resolved(written, Resolved.UNKNOWN, resolved.how() + "; calendar not stated, as written", List.of(timed));
  }
}
