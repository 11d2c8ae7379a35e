package org.audiatur.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;

/**
 * Times of the day: on which day those without one are, and whether one of the twelve hours is of
 * the morning or the evening. A later hour is never on the next day because it is the smaller
 * number: only where the words say that it is of the night or the morning.
 */
final class Hours {

  private static final int REACH = 3;
  private static final int NOON = 12;
  private static final int MORNING = 4;
  private static final int EVENING = 18;

  /** Of a night that is told of two days an hour before this one is in the morning. */
  private static final int NIGHT_ENDS = 6;

  private static final int NIGHT = Noting.NIGHT;

  /** So many hours back on the clock are a night. */
  private static final int TURN = 6;

  private final Scope scope;
  private final Anchor.Place place;
  private final boolean toTwentyFour;
  private final Telling telling;

  /**
   * @param toTwentyFour true if the text counts its hours from 0 to 24
   * @param telling how the sentence tells: what else happens in it may say the half of the day
   */
  Hours(Scope scope, Anchor.Place place, boolean toTwentyFour, Telling telling) {
    this.scope = scope;
    this.telling = telling;
    this.place = place;
    this.toTwentyFour = toTwentyFour;
  }

  /** The last day, if it is near enough that a part of the day or a midnight is one of it. */
  Optional<Anchor> nearDay() {
    return scope.dayOfHour(place).filter(this::near);
  }

  /** The same, or a day that was only just mentioned: of a term what it is counted from. */
  Optional<Anchor> nearDayMeant() {
    return scope.mentioned(place).or(this::nearDay);
  }

  private boolean near(Anchor base) {
    return place.sentence() - base.place().sentence() <= REACH;
  }

  Optional<Resolved> midnight() {
    return nearDay().flatMap(a -> a.day().map(d -> FromAnchor.midnight(d, a)));
  }

  /** "Midnight from the 5th to the 6th" is where the days meet. */
  static Optional<Resolved> midnightBetween(Resolved days) {
    return days.edtf().end().map(last -> days.with(last.at(LocalTime.MIDNIGHT)));
  }

  /** An hour that is told only by its number: if an hour was told just before. */
  Optional<Resolved> bare(Parts parts) {
    parts.put(Slot.OF_TWELVE, 1);
    return nearDay()
        .filter(a -> a.hour() >= 0 && parts.get(Slot.HOUR, 0) <= NOON)
        .flatMap(a -> clock(parts, a));
  }

  /** A time of day is on the day named last, or on the morning after an evening. */
  Optional<Resolved> clock(Parts parts, Anchor base) {
    if (parts.has(Slot.MIDNIGHT)) {
      return midnight();
    }
    int hour = parts.get(Slot.HOUR, -1);
    if (hour < 0 || hour > 23) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hour, parts.get(Slot.MINUTE, 0));
    boolean night = base.hour() >= EVENING && hour < MORNING && parts.has(Slot.DAY_PART);
    boolean turned = !scope.isWritten(base) && (near(base) || night) && turns(parts, hour, base);
    String how =
        (turned ? "relative: the morning after " : "relative: the day of ") + base.quoted();
    return base.day()
        .map(day -> Resolved.from(base, Edtf.day(turned ? day.plusDays(1) : day).at(time), how));
  }

  private static boolean turns(Parts parts, int hour, Anchor base) {
    boolean said = parts.get(Slot.DAY_PART, NOON) <= MORNING;
    boolean inNight = base.hour() == NIGHT && hour < NIGHT_ENDS;
    boolean night = !parts.has(Slot.OF_TWELVE) && hour < MORNING && base.hour() >= EVENING;
    boolean same = parts.get(Slot.DAY_REF, 1) == 0;
    return (said || night || inNight) && !same && hour < NOON && base.hour() - hour >= TURN;
  }

  /** The morning after an evening is on the next day. */
  static Optional<Resolved> partOfDay(Parts parts, Anchor base) {
    boolean turned = parts.get(Slot.DAY_PART) < base.hour() && parts.get(Slot.DAY_PART) < NOON;
    String how =
        (turned ? "relative: the morning after " : "relative: the day of ") + base.quoted();
    return base.day()
        .map(day -> Resolved.from(base, Edtf.day(turned ? day.plusDays(1) : day), how));
  }

  /** What the words leave open of the time of a day that is known. */
  Resolved settled(Resolved resolved, Parts said) {
    if (!(resolved.edtf() instanceof EdtfDate date) || date.day().isEmpty()) {
      return resolved;
    }
    if (said.has(Slot.MIDNIGHT)) {
      return date.bounds().map(days -> midnight(resolved, days.first())).orElse(resolved);
    }
    LocalTime time = date.time();
    if (time == null) {
      return resolved;
    }
    boolean onFace = said.get(Slot.OF_TWELVE, 0) == Parts.ON_FACE;
    boolean open = said.has(Slot.OF_TWELVE) && (onFace || !toTwentyFour);
    return open ? ofTwelve(resolved, date, said) : resolved.with(within(date, time, said));
  }

  /** "Midnight on 3 May" is its first minute or its last. */
  private static Resolved midnight(Resolved resolved, LocalDate day) {
    return resolved.open(
        "midnight, at the beginning of the day or at its end",
        List.of(
            Edtf.day(day).at(LocalTime.MIDNIGHT),
            Edtf.day(day.plusDays(1)).at(LocalTime.MIDNIGHT)));
  }

  /**
   * The first such hour after the one that was told before on that day; else the one that goes with
   * the meal or the light of which its sentence tells; else both.
   */
  private Resolved ofTwelve(Resolved resolved, EdtfDate date, Parts said) {
    int hour = said.get(Slot.HOUR) % NOON;
    LocalTime early = LocalTime.of(hour, said.get(Slot.MINUTE, 0));
    LocalTime late = early.plusHours(NOON);
    Optional<LocalDate> night = nearDay().filter(a -> a.hour() == NIGHT).flatMap(Anchor::day);
    if (night.isPresent() && resolved.from() != null) {
      EdtfDate of = Edtf.day(hour < NIGHT_ENDS ? night.get().plusDays(1) : night.get());
      return resolved.with(within(of, hour < NIGHT_ENDS ? early : late, said));
    }
    Optional<Anchor> before = nearDay().filter(a -> a.hour() >= 0 && isOn(date, a));
    Optional<LocalTime> next =
        before.flatMap(
            a -> Stream.of(early, late).filter(t -> t.getHour() >= a.hour()).findFirst());
    int half = before.isEmpty() ? telling.halfOfDay() : -1;
    if (half >= 0) {
      return resolved
          .with(within(date, half < NOON ? early : late, said))
          .open(
              "morning or evening by what else happens",
              List.of(within(date, half < NOON ? late : early, said)));
    }
    if (next.isEmpty() && hour == 0) {
      return resolved
          .with(within(date, late, said))
          .open("twelve is noon where no night is told of", List.of(within(date, early, said)));
    }
    if (next.isEmpty()) {
      return resolved
          .with(new EdtfDate(date.digits(), null, date.zone(), date.doubt()))
          .open(
              "morning or evening is not said",
              List.of(within(date, early, said), within(date, late, said)));
    }
    LocalTime other = next.get().equals(early) ? late : early;
    return resolved
        .with(within(date, next.get(), said))
        .open(
            "morning or evening as it goes on from " + before.orElseThrow().quoted(),
            List.of(within(date, other, said)));
  }

  private static boolean isOn(EdtfDate date, Anchor base) {
    return base.date().digits().equals(date.digits());
  }

  /**
   * "Between 1 and 3 a.m. on 6 June": an hour without its half of the day is the last one before
   * the other. Where the half of that is not said either, the day alone.
   */
  static Resolved from(Parts from, Resolved until, Parts to) {
    if (!(until.edtf() instanceof EdtfDate end) || end.time() == null) {
      return until;
    }
    EdtfDate day = new EdtfDate(end.digits(), null, end.zone(), end.doubt());
    int late = from.minutes() + NOON * 60;
    boolean bare = !from.has(Slot.DAY_PART) && from.get(Slot.HOUR, 0) < NOON;
    int first = bare && late < to.minutes() ? late : from.minutes();
    boolean open = to.has(Slot.OF_TWELVE) || first < 0 || first >= to.minutes();
    return until.with(
        open ? day : new EdtfInterval(day.at(LocalTime.of(first / 60, first % 60)), end));
  }

  /** «В пятом часу»: between four and five. */
  private static Edtf within(EdtfDate date, LocalTime time, Parts said) {
    boolean whole = said.has(Slot.WITHIN_HOUR) && time.getHour() < 23;
    return whole ? new EdtfInterval(date.at(time), date.at(time.plusHours(1))) : date.at(time);
  }
}
