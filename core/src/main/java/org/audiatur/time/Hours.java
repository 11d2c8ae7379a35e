package org.audiatur.time;

import java.time.LocalTime;
import java.util.Optional;
import org.audiatur.calendar.Edtf;

/** Times of the day without a day of their own: on the day that the text named last. */
final class Hours {

  private static final int REACH = 3;
  private static final int MORNING = 12;

  /** So many hours back on the clock are a night. */
  private static final int TURN = 6;

  private final Scope scope;
  private final Anchor.Place place;

  Hours(Scope scope, Anchor.Place place) {
    this.scope = scope;
    this.place = place;
  }

  /** The last day, if it is near enough that a part of the day or a midnight is one of it. */
  Optional<Anchor> nearDay() {
    return scope.day(place).filter(this::near);
  }

  Optional<Resolved> midnight() {
    return nearDay().flatMap(a -> a.day().map(d -> FromAnchor.midnight(d, a)));
  }

  /**
   * A time of day is on the day named last; an early hour that the same sentence gives after a late
   * one is on the next.
   */
  Optional<Resolved> clock(Parts parts, Anchor base) {
    int hour = parts.get(Slot.HOUR, -1);
    if (hour < 0 || hour > 23) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hour, parts.get(Slot.MINUTE, 0));
    boolean turned =
        !scope.isWritten(base) && near(base) && base.hour() - hour >= TURN && hour < MORNING;
    String how =
        (turned ? "relative: the morning after " : "relative: the day of ") + base.quoted();
    return base.day()
        .map(day -> Resolved.from(base, Edtf.day(turned ? day.plusDays(1) : day).at(time), how));
  }

  /** The morning after an evening is on the next day. */
  static Optional<Resolved> partOfDay(Parts parts, Anchor base) {
    boolean turned = parts.get(Slot.DAY_PART) < base.hour() && parts.get(Slot.DAY_PART) < MORNING;
    String how =
        (turned ? "relative: the morning after " : "relative: the day of ") + base.quoted();
    return base.day()
        .map(day -> Resolved.from(base, Edtf.day(turned ? day.plusDays(1) : day), how));
  }

  private boolean near(Anchor base) {
    return place.sentence() - base.place().sentence() <= REACH;
  }
}
