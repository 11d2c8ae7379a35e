package org.audiatur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.JulianDay;
import org.audiatur.claim.Dating;
import org.jspecify.annotations.Nullable;

/**
 * Whether the dates that two accounts give to one deed cannot be one: in no reading do they meet,
 * in some they are near enough to be meant for one deed, and no calendar explains them.
 */
final class DaysApart {

  private static final long WIDEST = 7;

  private static final String RECKONED = "relative";
  private static final String SAME_DAY = "relative: the day of";

  private final CalendarShift calendars;
  private final long most;

  /**
   * @param most days between them, beyond which the two are of two deeds
   */
  DaysApart(CalendarShift calendars, long most) {
    this.calendars = calendars;
    this.most = most;
  }

  /** Most pairs agree: nothing else needs to be asked of them. */
  static boolean areOne(Dating one, Dating other) {
    return one.edtf().equals(other.edtf())
        && one.alternatives().isEmpty()
        && other.alternatives().isEmpty();
  }

  /** False also where a day is only counted from another. */
  boolean asWritten(Dating one, Dating other) {
    return !isReckoned(one) && !isReckoned(other) && are(one, other);
  }

  /** True if the two cannot be one day, in any calendar and reading. */
  boolean are(Dating one, Dating other) {
    Dating first = inYearOf(one, other);
    Dating second = inYearOf(other, one);
    List<DateInterval> some = readings(first);
    List<DateInterval> others = readings(second);
    return !calendars.explains(first, second)
        && some.stream().noneMatch(a -> others.stream().anyMatch(a::overlaps))
        && some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.daysApart(b) <= most));
  }

  /** The days of a date, in the year of the other where it has none; null if open. */
  static @Nullable DateInterval bounds(Dating date, Dating other) {
    return Material.bounds(inYearOf(date, other).edtf());
  }

  /** Days between two dates as they were read first; very many if one is open. */
  static long between(Dating one, Dating other) {
    DateInterval some = days(inYearOf(one, other).edtf());
    DateInterval others = days(inYearOf(other, one).edtf());
    return some == null || others == null ? Long.MAX_VALUE : some.daysApart(others);
  }

  /** All that the words may mean; none if one of them is open or wide. */
  private static List<DateInterval> readings(Dating date) {
    List<DateInterval> readings = new ArrayList<>();
    List<Edtf> all = new ArrayList<>(date.alternatives());
    all.add(date.edtf());
    for (Edtf one : all) {
      DateInterval days = days(one);
      if (days == null || days.days() > WIDEST) {
        return List.of();
      }
      readings.add(days);
    }
    return readings;
  }

  /** «С 26 августа»: it began on that day. */
  private static @Nullable DateInterval days(Edtf date) {
    DateInterval days = Material.bounds(date);
    if (days != null && !days.isBounded() && date.toString().endsWith("/..")) {
      return new DateInterval(days.first(), days.first());
    }
    return days == null || !days.isBounded() ? null : days;
  }

  /** An account that gives no year at all has that of the other account: «8 декабря». */
  static Dating inYearOf(Dating date, Dating other) {
    DateInterval days = Material.bounds(other.edtf());
    boolean lacks = date.edtf() instanceof EdtfDate day && day.lacksYear();
    return !lacks || days == null || !days.isBounded() || !date.alternatives().isEmpty()
        ? date
        : date.inYear(days.first().getYear());
  }

  /** The same day as another is as sure as that one; what is counted from it is not. */
  private static boolean isReckoned(Dating date) {
    return date.how().startsWith(RECKONED) && !date.how().startsWith(SAME_DAY);
  }

  /** That neither another calendar nor a coarser date explains it. */
  static Finding explained(Finding finding, DateInterval one, DateInterval other) {
    LocalDate known = one.first();
    int shift = new JulianDay(known.getYear(), known.getMonthValue(), 1).difference();
    return finding
        .excuse(
            "calendar",
            Map.of("days", Long.toString(one.daysApart(other)), "shift", Integer.toString(shift)))
        .excuse(
            "granularity",
            Map.of("one", SlotConflicts.show(one), "other", SlotConflicts.show(other)));
  }
}
