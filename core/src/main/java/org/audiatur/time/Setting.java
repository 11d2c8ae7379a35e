package org.audiatur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a whole text shows of its calendars: days that it marks as of one calendar or gives by both,
 * and where its days happened.
 */
final class Setting {

  /** So many years around a marked day are of its age. */
  private static final int AGE = 30;

  /** Of so many days one must tell where it happened. */
  private static final int ONE_IN = 4;

  private final NavigableSet<LocalDate> marked = new TreeSet<>();
  private final List<LocalDate> scenes = new ArrayList<>();
  private final CalendarUse uses;
  private int days;

  /**
   * @param sceneOf by which day the place had changed where an expression says that it happened
   */
  Setting(List<Found> found, Function<Found, Optional<LocalDate>> sceneOf, CalendarUse uses) {
    this.uses = uses;
    for (Found one : found) {
      Parts parts = Parts.of(one.bound()).getLast();
      if (parts.has(Slot.DAY) && parts.has(Slot.MONTH)) {
        days++;
        sceneOf.apply(one).ifPresent(scenes::add);
        if (isMarked(one) && parts.get(Slot.YEAR, 0) > 0) {
          marked.add(LocalDate.of(parts.get(Slot.YEAR), parts.get(Slot.MONTH), 1));
        }
      }
    }
  }

  private static boolean isMarked(Found found) {
    String kind = found.rule().kind();
    return kind.equals("two-years")
        || kind.startsWith("dual") && !areNeighbours(Parts.of(found.bound()))
        || found.bound().stream().anyMatch(r -> r.type().equals("STYLE"));
  }

  /** "5/6 May" is a night, not a day of two calendars. */
  private static boolean areNeighbours(List<Parts> days) {
    return days.size() == 2
        && days.getFirst().get(Slot.DAY, 0) + 1 == days.getLast().get(Slot.DAY, 0);
  }

  /**
   * Before which day the unmarked days of this age may be Julian, as the text marks others: up to
   * the next change of the places it tells of, or of any.
   */
  Optional<LocalDate> byMarks(LocalDate day) {
    return marked.stream()
        .filter(m -> Math.abs(m.getYear() - day.getYear()) <= AGE)
        .flatMap(m -> changeAfter(m).stream())
        .filter(day::isBefore)
        .findFirst();
  }

  private Optional<LocalDate> changeAfter(LocalDate day) {
    return scenes.stream()
        .filter(day::isBefore)
        .max(LocalDate::compareTo)
        .or(() -> uses.nextChange(day));
  }

  /**
   * The last change of the places of its days, if most of them had not changed on this day, and not
   * too few are told.
   */
  Optional<LocalDate> byScenes(LocalDate day) {
    List<LocalDate> open = scenes.stream().filter(day::isBefore).toList();
    return 2 * open.size() > scenes.size() && ONE_IN * open.size() >= days
        ? open.stream().max(LocalDate::compareTo)
        : Optional.empty();
  }
}
