package org.audiatur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiatur.calendar.Easter;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.EdtfSet;
import org.audiatur.calendar.JulianDay;
import org.audiatur.calendar.Qualifier;

/**
 * The day of a church feast in a year. Where the Julian calendar was in civil use feasts are kept
 * by it; the Orthodox churches keep it to this day. Where it is not known which church is meant,
 * both days are kept.
 */
final class Feasts {

  /** Who still dated so then is Orthodox: table {@code calendar-changes}. */
  static final int ORTHODOX_FROM = 1900;

  private static final int ONLY_EASTERN = 1;

  /** By which reckoning a feast is kept. */
  private enum Reckoning {
    JULIAN("by the Julian calendar"),
    GREGORIAN("by the Gregorian calendar"),
    OPEN("by the Julian or the Gregorian calendar: not stated");

    private final String words;

    Reckoning(String words) {
      this.words = words;
    }
  }

  private final Styles.Around around;
  private final CalendarUse uses;
  private final int year;

  private Feasts(Styles.Around around, CalendarUse uses, int year) {
    this.around = around;
    this.uses = uses;
    this.year = year;
  }

  /**
   * The feast of the year that is resolved.
   *
   * @param dated the year, or a day of the calendar of the church
   */
  static Resolved of(Parts parts, Resolved dated, Styles.Around around, CalendarUse uses) {
    Optional<Integer> year =
        dated.edtf().start().filter(d -> d.year().isPresent()).map(d -> d.year().getAsInt());
    return year.map(y -> new Feasts(around, uses, y).of(parts, dated)).orElse(dated);
  }

  private Resolved of(Parts parts, Resolved dated) {
    Reckoning reckoning = reckoning();
    boolean eastern = parts.get(Slot.CHURCH, 0) == ONLY_EASTERN;
    boolean other = parts.has(Slot.CHURCH) && eastern != (reckoning == Reckoning.JULIAN);
    if (other && reckoning != Reckoning.OPEN) {
      return Resolved.of(Edtf.year(year), dated.how() + "; the day of another church");
    }
    Reckoning kept = !other ? reckoning : eastern ? Reckoning.JULIAN : Reckoning.GREGORIAN;
    if (kept == Reckoning.JULIAN && year < Styles.GREGORIAN_BEGAN.getYear()) {
      return beforeGregorian(parts, dated);
    }
    Edtf feast = parts.has(Slot.EASTER) ? movable(parts, kept) : fixed(parts, kept);
    return Resolved.of(eveOr(feast, parts), dated.how() + "; a feast " + kept.words);
  }

  /** While there was but one calendar its days stay as they are written, and so do its feasts. */
  private Resolved beforeGregorian(Parts parts, Resolved dated) {
    Edtf days =
        parts.has(Slot.EASTER)
            ? asWritten(movable(parts, Reckoning.JULIAN))
            : fixed(parts, Reckoning.GREGORIAN);
    return Resolved.of(eveOr(days, parts), dated.how() + "; a feast");
  }

  private static Edtf asWritten(Edtf days) {
    return switch (days) {
      case EdtfDate date -> asWritten(date);
      case EdtfInterval interval ->
          new EdtfInterval(
              asWritten(interval.start().orElseThrow()), asWritten(interval.end().orElseThrow()));
      case EdtfSet set -> set;
    };
  }

  private static EdtfDate asWritten(EdtfDate date) {
    JulianDay day = JulianDay.of(date.bounds().orElseThrow().first());
    return Edtf.day(day.year(), day.month(), day.day());
  }

  /** "The eve of Michaelmas" is the day before; the year where the feast is more than one day. */
  private Edtf eveOr(Edtf feast, Parts parts) {
    if (!parts.has(Slot.DIRECTION)) {
      return feast;
    }
    return feast instanceof EdtfDate day && day.bounds().isPresent()
        ? beside(day.bounds().get().first(), parts.get(Slot.DIRECTION))
        : Edtf.year(year);
  }

  /** The word for the eve is also said of the days before. */
  private static EdtfDate beside(LocalDate feast, int step) {
    EdtfDate day = Edtf.day(feast.plusDays(step));
    return step < 0 ? day.with(Qualifier.APPROXIMATE) : day;
  }

  /** The place tells before the language; a foreign land may be told of by its own feasts. */
  private Reckoning reckoning() {
    Optional<Reckoning> place = place();
    boolean orthodox = around.language().isPresent();
    if (place.isEmpty()) {
      boolean marks = around.marks().isPresent();
      return orthodox ? Reckoning.JULIAN : marks ? Reckoning.OPEN : elsewhere();
    }
    boolean abroad = !orthodox && place.get() == Reckoning.JULIAN && year >= ORTHODOX_FROM;
    return abroad ? Reckoning.OPEN : place.get();
  }

  private Optional<Reckoning> place() {
    List<Reckoning> said =
        Stream.of(around.scene(), around.places())
            .flatMap(Optional::stream)
            .map(this::of)
            .distinct()
            .toList();
    return said.size() > 1 ? Optional.of(Reckoning.OPEN) : said.stream().findFirst();
  }

  private Reckoning of(LocalDate changed) {
    boolean julian = changed.getYear() >= ORTHODOX_FROM || year < changed.getYear();
    return julian ? Reckoning.JULIAN : Reckoning.GREGORIAN;
  }

  /** In the west some lands had changed before others. */
  private Reckoning elsewhere() {
    int first = uses.firstChange();
    int last = uses.lastChangeBefore(ORTHODOX_FROM);
    return year < first ? Reckoning.JULIAN : year < last ? Reckoning.OPEN : Reckoning.GREGORIAN;
  }

  private Edtf movable(Parts parts, Reckoning kept) {
    int first = parts.get(Slot.EASTER);
    EdtfDate western = Edtf.day(Easter.western(year).plusDays(first));
    EdtfDate eastern = Edtf.day(Easter.eastern(year).plusDays(first));
    if (parts.has(Slot.UNIT) && kept != Reckoning.OPEN) {
      LocalDate easter = kept == Reckoning.JULIAN ? Easter.eastern(year) : Easter.western(year);
      int length = first + parts.get(Slot.UNIT) - 1;
      int last = first < 0 ? Math.min(-1, length) : length;
      return new EdtfInterval(Edtf.day(easter.plusDays(first)), Edtf.day(easter.plusDays(last)));
    }
    return switch (kept) {
      case JULIAN -> eastern;
      case GREGORIAN -> western;
      case OPEN -> either(Stream.of(western, eastern));
    };
  }

  private Edtf fixed(Parts parts, Reckoning kept) {
    Stream<EdtfDate> first = fixed(parts.get(Slot.MONTH), parts.get(Slot.DAY), kept);
    if (parts.has(Slot.UNIT)) {
      return stretch(parts, kept);
    }
    int second = parts.get(Slot.COUNT, 0);
    return either(
        second == 0 ? first : Stream.concat(first, fixed(second / 100, second % 100, kept)));
  }

  /**
   * From one fixed day to another, which may be in the next year; by which reckoning must be known.
   */
  private Edtf stretch(Parts parts, Reckoning kept) {
    int last = parts.get(Slot.COUNT);
    int next = last / 100 < parts.get(Slot.MONTH) ? 1 : 0;
    LocalDate from = LocalDate.of(year, parts.get(Slot.MONTH), parts.get(Slot.DAY));
    LocalDate to = LocalDate.of(year + next, last / 100, last % 100);
    return switch (kept) {
      case GREGORIAN -> new EdtfInterval(Edtf.day(from), Edtf.day(to));
      case JULIAN -> new EdtfInterval(Edtf.day(julian(from)), Edtf.day(julian(to)));
      case OPEN -> Edtf.year(year);
    };
  }

  private static LocalDate julian(LocalDate day) {
    return new JulianDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).gregorian();
  }

  private Stream<EdtfDate> fixed(int month, int day, Reckoning kept) {
    EdtfDate gregorian = Edtf.day(year, month, day);
    return switch (kept) {
      case GREGORIAN -> Stream.of(gregorian);
      case JULIAN -> julian(month, day);
      case OPEN -> Stream.concat(Stream.of(gregorian), julian(month, day));
    };
  }

  /**
   * The day of the Julian year; of a year of the new calendar also the one that fell into it: the
   * Orthodox Christmas of 1925 may be that of 7 January 1925 or of 1926.
   */
  private Stream<EdtfDate> julian(int month, int day) {
    LocalDate own = new JulianDay(year, month, day).gregorian();
    LocalDate before = new JulianDay(year - 1, month, day).gregorian();
    boolean two = before.getYear() == year && !isJulianYear();
    return two ? Stream.of(Edtf.day(before), Edtf.day(own)) : Stream.of(Edtf.day(own));
  }

  private boolean isJulianYear() {
    return Stream.of(around.language(), around.places(), around.scene())
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .filter(changed -> year < changed.getYear())
        .isPresent();
  }

  private static Edtf either(Stream<EdtfDate> days) {
    List<EdtfDate> all =
        days.distinct().sorted(java.util.Comparator.comparing(EdtfDate::digits)).toList();
    return all.size() == 1 ? all.getFirst() : EdtfSet.oneOf(all.toArray(EdtfDate[]::new));
  }
}
