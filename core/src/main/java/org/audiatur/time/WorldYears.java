package org.audiatur.time;

import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;
import org.audiatur.calendar.JulianDay;
import org.audiatur.calendar.WorldYear;

/** Dates by the Byzantine era, from the creation of the world; their days are Julian. */
final class WorldYears {

  private static final String HOW = "; the Byzantine era, ";

  private WorldYears() {}

  /** A day, a month or the whole year. */
  static Optional<Resolved> of(Parts parts) {
    WorldYear year = new WorldYear(parts.get(Slot.YEAR));
    if (!parts.has(Slot.MONTH)) {
      return Optional.of(resolved(new EdtfInterval(year.first(), year.last()), styles(year, 0)));
    }
    int month = parts.get(Slot.MONTH);
    int day = parts.get(Slot.DAY, 0);
    List<Integer> years = year.yearsOf(month);
    if (day > 0 && !years.stream().allMatch(y -> OldStyle.exists(y, month, day))) {
      return Optional.empty();
    }
    List<EdtfDate> dates = years.stream().map(y -> date(y, month, day)).toList();
    Edtf edtf =
        dates.size() == 1 ? dates.getFirst() : EdtfSet.oneOf(dates.toArray(EdtfDate[]::new));
    return Optional.of(resolved(edtf, styles(year, month)));
  }

  private static EdtfDate date(int year, int month, int day) {
    return day == 0
        ? Edtf.month(year, month)
        : Edtf.day(new JulianDay(year, month, day).gregorian());
  }

  /** By which beginning of the year it was counted. */
  private static String styles(WorldYear year, int month) {
    boolean open = month == 0 ? !oneStyle(year) : year.yearsOf(month).size() > 1;
    boolean either = month > 0 && !open && !oneStyle(year);
    return either
        ? "by the September style and the March style alike"
        : open
            ? "the year began in September or in March: not stated"
            : "the year from 1 September";
  }

  private static boolean oneStyle(WorldYear year) {
    return year.yearsOf(1).size() == 1;
  }

  private static Resolved resolved(Edtf edtf, String how) {
    return new Resolved(edtf, Resolved.BYZANTINE, Years.STATED + HOW + how, List.of());
  }
}
