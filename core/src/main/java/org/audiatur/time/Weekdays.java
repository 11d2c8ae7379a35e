package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.audiatur.calendar.JulianDay;

/**
 * What the weekdays beside days of a text tell of its calendar: of one and the same figures they
 * differ from one calendar to the other. A single one may be a slip.
 */
final class Weekdays {

  private static final int FEWEST = 2;

  private Weekdays() {}

  /** 1 if they fit only days of Old Style, 2 of New, 0 if they are few or disagree. */
  static int style(List<Found> found) {
    int old = 0;
    int now = 0;
    for (Found one : found) {
      int style = one.rule().kind().equals("date") ? style(Parts.of(one.bound()).getLast()) : 0;
      old += style == OldStyle.OLD ? 1 : 0;
      now += style > OldStyle.OLD ? 1 : 0;
    }
    return old >= FEWEST && now == 0
        ? OldStyle.OLD
        : now >= FEWEST && old == 0 ? OldStyle.OLD + 1 : 0;
  }

  private static int style(Parts parts) {
    boolean whole =
        parts.has(Slot.WEEKDAY)
            && parts.has(Slot.DAY)
            && parts.has(Slot.MONTH)
            && parts.get(Slot.YEAR, 0) > 0
            && !parts.has(Slot.STYLE);
    if (!whole) {
      return 0;
    }
    YearMonth month = YearMonth.of(parts.get(Slot.YEAR), parts.get(Slot.MONTH));
    int day = parts.get(Slot.DAY);
    return month.isValidDay(day)
        ? style(month.atDay(day), DayOfWeek.of(parts.get(Slot.WEEKDAY)))
        : 0;
  }

  private static int style(LocalDate day, DayOfWeek name) {
    LocalDate old =
        new JulianDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).gregorian();
    boolean fits = day.getDayOfWeek() == name;
    boolean fitsOld = old.getDayOfWeek() == name;
    return fits == fitsOld ? 0 : fits ? OldStyle.OLD + 1 : OldStyle.OLD;
  }
}
