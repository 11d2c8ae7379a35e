package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Four figures are a year or a time of day: "by 1500" is three o'clock in a report of a war of
 * which no other date is near that year.
 */
final class FourFigures {

  /** A year so far from all others of a text is none of its narrative. */
  private static final int FAR = 60;

  private static final int HUNDRED = 100;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int NOON = 12;

  private static final Set<String> HOURS_READ = Set.of("H", "HO");

  private final List<Found> found;
  private final List<Atom> atoms;
  private final Grammars grammars;
  private final NavigableSet<Integer> dated;
  private final NavigableSet<Integer> all;
  private final boolean toTwentyFour;

  FourFigures(List<Found> found, Grammars grammars) {
    this.found = found;
    this.grammars = grammars;
    atoms = grammars.atoms();
    dated = yearsOf(f -> !isNumberAlone(f));
    all = yearsOf(f -> true);
    toTwentyFour = found.stream().anyMatch(FourFigures::countsOn);
  }

  /** True if the text counts its hours from 0 to 24. */
  boolean toTwentyFour() {
    return toTwentyFour;
  }

  /** True if no other year that the text names is near. */
  boolean isLonely(int year) {
    return isFar(year, all);
  }

  /** The expressions, hours taken for hours. */
  List<Found> settled() {
    List<Found> settled = new ArrayList<>();
    for (Found one : found) {
      settled.add(isClock(one, settled) ? clock(one) : one);
    }
    return List.copyOf(settled);
  }

  private NavigableSet<Integer> yearsOf(Predicate<Found> which) {
    NavigableSet<Integer> years = new TreeSet<>();
    found.stream().filter(which).forEach(f -> YearHints.yearOf(f).ifPresent(years::add));
    return years;
  }

  /** True if there are others, and none of them is near. */
  private static boolean isFar(int year, NavigableSet<Integer> years) {
    Integer below = years.lower(year);
    Integer above = years.higher(year);
    return (below != null || above != null)
        && (below == null || year - below > FAR)
        && (above == null || above - year > FAR);
  }

  /** "0730 hours", "at 1640", "15:30". */
  private static boolean countsOn(Found found) {
    return found.bound().stream()
        .anyMatch(
            r ->
                r.type().equals("HMZERO")
                    || r.type().equals("HM") && r.value() / HUNDRED > NOON
                    || HOURS_READ.contains(r.type()) && r.value() > NOON && r.value() < HOURS);
  }

  private boolean isNumberAlone(Found found) {
    return found.bound().stream()
        .allMatch(r -> r.type().equals("Y") || Found.isSplit(r) || isLead(r));
  }

  private static boolean isLead(Reading reading) {
    return reading.type().equals("DASH") || reading.type().equals("IN");
  }

  private boolean isClock(Found one, List<Found> before) {
    boolean hours =
        isNumberAlone(one)
            && grammars.follows(one, "CLOCKLEAD")
            && one.bound().stream().filter(r -> r.type().equals("Y")).allMatch(FourFigures::isHour);
    if (!hours) {
      return false;
    }
    boolean far =
        one.bound().stream()
            .filter(r -> r.type().equals("Y"))
            .anyMatch(r -> !dated.contains(r.value()) && isFar(r.value(), dated));
    boolean clockBefore =
        toTwentyFour && anyBefore(one, before, f -> f.rule().kind().startsWith("clock"));
    boolean dayKnown = anyBefore(one, before, FourFigures::namesADay);
    return far && (toTwentyFour || dayKnown) || clockBefore;
  }

  private static boolean isHour(Reading reading) {
    return reading.value() / HUNDRED < HOURS && reading.value() % HUNDRED < MINUTES;
  }

  /** True if one of those before it in its sentence is such. */
  private boolean anyBefore(Found one, List<Found> before, Predicate<Found> which) {
    int sentence = atoms.get(one.first()).sentence();
    return before.reversed().stream()
        .takeWhile(f -> atoms.get(f.first()).sentence() == sentence)
        .anyMatch(which);
  }

  private static boolean namesADay(Found found) {
    return Parts.of(found.bound()).getLast().has(Slot.DAY);
  }

  private static Found clock(Found year) {
    List<Reading> bound = new ArrayList<>();
    for (Reading reading : year.bound()) {
      bound.add(
          reading.type().equals("Y") ? new Reading("HM", reading.value(), reading.end()) : reading);
    }
    boolean range = bound.stream().anyMatch(Found::isSplit);
    Rule rule =
        range
            ? Rule.of(year.rule().order(), "clock-range", "clock-range?", year.rule().pattern())
            : Rule.of(year.rule().order(), "clock-four", "clock?", year.rule().pattern());
    return new Found(rule, year.first(), year.end(), year.span(), bound);
  }
}
