package org.audiatur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiatur.calendar.DateInterval;

/**
 * "Two years later", "a month before": counted from the last date of which the narrative tells,
 * which may name but a month or a year. Days and weeks are counted from days alone.
 */
final class Shifts {

  private static final int MONTH = 30;

  /** So many sentences on a year or month still is what the narrative tells of. */
  private static final int NEAR = 3;

  private final Scope scope;
  private final Anchor.Place place;

  Shifts(Scope scope, Anchor.Place place) {
    this.scope = scope;
    this.place = place;
  }

  Optional<Resolved> of(Parts parts) {
    Optional<Anchor> day = scope.day(place);
    Optional<Resolved> fromDay = day.flatMap(a -> FromAnchor.shifted(parts, a));
    Optional<Anchor> newer = coarse();
    if (newer.isEmpty()) {
      return fromDay;
    }
    Optional<Resolved> fromNewer = FromAnchor.shiftedAbout(parts, newer.get());
    if (fromDay.isEmpty() || !isBefore(newer.get(), day.orElseThrow())) {
      return fromNewer;
    }
    boolean days = parts.get(Slot.UNIT) < MONTH;
    return days || fromNewer.isEmpty()
        ? fromDay
        : fromNewer.map(
            r ->
                r.open(
                    "or from " + day.orElseThrow().quoted(),
                    List.of(fromDay.orElseThrow().edtf())));
  }

  /** The month or year that was named after the last day. */
  private Optional<Anchor> coarse() {
    return Stream.of(
            scope.said().filter(a -> a.place().sentence() == place.sentence()),
            scope.base(place).filter(a -> place.sentence() - a.place().sentence() <= NEAR))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(a -> a.day().isEmpty());
  }

  private static boolean isBefore(Anchor anchor, Anchor day) {
    Optional<LocalDate> last = anchor.date().bounds().map(DateInterval::last);
    return last.filter(d -> day.day().filter(d::isBefore).isPresent()).isPresent();
  }
}
