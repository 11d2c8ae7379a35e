package org.audiatur.compare;

import java.time.LocalDate;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.JulianDay;
import org.audiatur.claim.Dating;
import org.audiatur.lang.FieldPack;

/**
 * Whether two days are one day in the two calendars: as far apart as these, at a time when somebody
 * still counted by the old one, and the earlier day not already told by the new one.
 *
 * @param lastYear in which the last land changed
 */
record CalendarShift(int lastYear) {

  private static final String CHANGES = "calendar-changes";
  private static final String CONVERTED = "julian";
  private static final int CHANGED = 3;

  /**
   * @param field says who changed his calendar when: table {@code calendar-changes}
   */
  static CalendarShift of(FieldPack field) {
    return new CalendarShift(
        field.has(CHANGES)
            ? field.table(CHANGES).stream()
                .filter(row -> row.get(0).equals("place"))
                .mapToInt(row -> LocalDate.parse(row.get(CHANGED)).getYear())
                .max()
                .orElse(0)
            : 0);
  }

  boolean explains(Fact one, Fact other) {
    Dating first = one.claim().date();
    Dating second = other.claim().date();
    return first != null && second != null && explains(first, second);
  }

  boolean explains(Dating one, Dating other) {
    DateInterval first = Material.bounds(one.edtf());
    DateInterval second = Material.bounds(other.edtf());
    return first != null
        && second != null
        && (isOldStyleOf(first, second) && isOpen(one)
            || isOldStyleOf(second, first) && isOpen(other));
  }

  boolean explains(DateInterval one, DateInterval other) {
    return isOldStyleOf(one, other) || isOldStyleOf(other, one);
  }

  /** A day marked as Old Style has been told by the new one already. */
  private static boolean isOpen(Dating date) {
    return !date.calendar().equals(CONVERTED);
  }

  private boolean isOldStyleOf(DateInterval old, DateInterval now) {
    if (old.days() != 1 || now.days() != 1 || now.first().getYear() > lastYear) {
      return false;
    }
    LocalDate written = old.first();
    return new JulianDay(written.getYear(), written.getMonthValue(), written.getDayOfMonth())
        .gregorian()
        .equals(now.first());
  }
}
