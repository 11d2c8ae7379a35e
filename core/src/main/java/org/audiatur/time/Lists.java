package org.audiatur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;

/** Dates named one after the other: "3 and 7 May", "in 1762 or 1763". */
final class Lists {

  private Lists() {}

  /**
   * All of them: a stretch where each follows the one before ("3 and 4 May"), else a set.
   *
   * @return empty where one of them is no single date
   */
  static Optional<Resolved> all(List<Resolved> dates) {
    return single(dates)
        .map(
            list ->
                areNeighbours(list)
                    ? dates.getFirst().with(new EdtfInterval(list.getFirst(), list.getLast()))
                    : dates.getFirst().with(EdtfSet.allOf(list)));
  }

  /** "Thursday and Friday": each is the first such day after the one before. */
  static Optional<Resolved> weekdays(Resolved first, List<Parts> items) {
    List<Resolved> dates = new ArrayList<>(List.of(first));
    Optional<LocalDate> day = first.edtf().bounds().map(DateInterval::first);
    for (Parts item : items.subList(1, items.size())) {
      DayOfWeek name = DayOfWeek.of(item.get(Slot.WEEKDAY));
      day = day.map(d -> d.with(TemporalAdjusters.next(name)));
      day.ifPresent(d -> dates.add(first.with(Edtf.day(d))));
    }
    return dates.size() == items.size() ? all(dates) : Optional.empty();
  }

  /** One of them, the text does not say which. */
  static Optional<Resolved> either(List<Resolved> dates) {
    return single(dates)
        .map(list -> dates.getFirst().with(EdtfSet.oneOf(list.toArray(EdtfDate[]::new))));
  }

  private static Optional<List<EdtfDate>> single(List<Resolved> dates) {
    List<EdtfDate> list = new ArrayList<>();
    for (Resolved date : dates) {
      if (date.edtf() instanceof EdtfDate one) {
        list.add(one);
      }
    }
    return list.size() == dates.size() ? Optional.of(list) : Optional.empty();
  }

  private static boolean areNeighbours(List<EdtfDate> dates) {
    for (int i = 1; i < dates.size(); i++) {
      Optional<LocalDate> end = day(dates.get(i - 1)).map(days -> days.last().plusDays(1));
      if (end.isEmpty() || !end.equals(day(dates.get(i)).map(DateInterval::first))) {
        return false;
      }
    }
    return true;
  }

  /** Its days; those of a leap year where the year is not known. */
  private static Optional<DateInterval> day(EdtfDate date) {
    return date.lacksYear()
        ? Edtf.parse(date.digits().replace("XXXX", "2000")).bounds()
        : date.bounds();
  }
}
