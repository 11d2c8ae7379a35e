package org.audiatur.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.HijriDay;
import org.audiatur.calendar.Qualifier;
import org.audiatur.calendar.RumiDay;

/**
 * Dates by the Islamic calendar and by the fiscal (Rumi) one of the Ottoman Empire: a day, or the
 * days of a month or year, in the Gregorian calendar.
 */
final class IslamicDates {

  /** 1500 begins in 2077: larger years are of another era. */
  private static final int LAST_HIJRI = 1500;

  private static final int FIRST_OF_HIJRA = 622;
  private static final float SOLAR_TO_LUNAR = 365.2425f / 354.367f;

  /** Less than half of a lunar year: no month comes twice. */
  private static final int HALF_A_YEAR = 177;

  /** One year of a calendar. */
  private interface Year {
    List<Integer> months();

    int length(int month);

    LocalDate gregorian(int month, int day);
  }

  private record Hijri(int year) implements Year {
    @Override
    public List<Integer> months() {
      return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    @Override
    public int length(int month) {
      return HijriDay.length(year, month);
    }

    @Override
    public LocalDate gregorian(int month, int day) {
      return new HijriDay(year, month, day).gregorian();
    }
  }

  private record Rumi(int year) implements Year {
    @Override
    public List<Integer> months() {
      return RumiDay.months(year);
    }

    @Override
    public int length(int month) {
      return RumiDay.length(year, month);
    }

    @Override
    public LocalDate gregorian(int month, int day) {
      return new RumiDay(year, month, day).gregorian();
    }
  }

  private IslamicDates() {}

  /** By the Hijra. Months were begun by sight of the moon, so the days are approximate. */
  static Optional<Resolved> hijri(Parts parts) {
    int year = parts.get(Slot.YEAR, 0);
    String how = Years.STATED + "; the Islamic calendar by tables, a day more or less";
    return year < 1 || year > LAST_HIJRI
        ? Optional.empty()
        : days(parts, new Hijri(year), Qualifier.APPROXIMATE)
            .map(edtf -> new Resolved(edtf, Resolved.HIJRI, how, List.of()));
  }

  /**
   * A month or a feast that names no year: in the year of a date that the text told before, or the
   * nearest to it. Empty where the year of that date has it twice.
   */
  static Optional<Resolved> near(Parts parts, Anchor base) {
    Optional<LocalDate> told = base.date().bounds().map(DateInterval::first);
    return told.flatMap(day -> near(parts, base, day));
  }

  private static Optional<Resolved> near(Parts parts, Anchor base, LocalDate told) {
    int month = parts.get(Slot.MONTH);
    int day = parts.get(Slot.DAY, 1);
    int year = Math.round((told.getYear() - FIRST_OF_HIJRA) * SOLAR_TO_LUNAR);
    boolean knowsMonth = base.month() > 0;
    List<Integer> years =
        IntStream.rangeClosed(Math.max(1, year - 1), year + 2)
            .filter(y -> isNear(new HijriDay(y, month, day).gregorian(), told, knowsMonth))
            .boxed()
            .toList();
    String how = "relative: by the Islamic calendar, about " + base.quoted();
    return years.size() == 1
        ? days(parts, new Hijri(years.getFirst()), Qualifier.APPROXIMATE)
            .map(edtf -> new Resolved(edtf, Resolved.HIJRI, how, List.of()))
        : Optional.empty();
  }

  private static boolean isNear(LocalDate day, LocalDate told, boolean knowsMonth) {
    return knowsMonth
        ? Math.abs(ChronoUnit.DAYS.between(day, told)) < HALF_A_YEAR
        : day.getYear() == told.getYear();
  }

  /** By the Rumi calendar, where the text says so. */
  static Optional<Resolved> rumi(Parts parts) {
    int year = parts.get(Slot.YEAR, 0);
    String how = Years.STATED + "; the Ottoman fiscal calendar";
    return RumiDay.months(year).isEmpty()
        ? Optional.empty()
        : days(parts, new Rumi(year), Qualifier.NONE)
            .map(edtf -> new Resolved(edtf, Resolved.RUMI, how, List.of()));
  }

  private static Optional<Edtf> days(Parts parts, Year year, Qualifier qualifier) {
    List<Integer> months = parts.has(Slot.MONTH) ? List.of(parts.get(Slot.MONTH)) : year.months();
    int day = parts.get(Slot.DAY, 0);
    if (!year.months().containsAll(months) || day > year.length(months.getLast())) {
      return Optional.empty();
    }
    EdtfDate first = Edtf.day(year.gregorian(months.getFirst(), Math.max(1, day))).with(qualifier);
    if (day > 0) {
      return Optional.of(first);
    }
    int end = year.length(months.getLast());
    EdtfDate last = Edtf.day(year.gregorian(months.getLast(), end)).with(qualifier);
    return Optional.of(new EdtfInterval(first, last));
  }
}
