package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.timeline.Range;
import org.audiatur.timeline.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * The happenings on the line of time, as far as the accounts put them in order: what cannot all be,
 * and between which days a happening lies by what is told of others. Near-linear.
 */
final class Chronology {

  private final Grounds grounds;
  private final Order order;
  private final CalendarHabits habits;
  private final Settlement settlement;
  private final Map<String, Ground> byLabel = new TreeMap<>();

  Chronology(Material material, List<List<Fact>> happenings) {
    Moments moments = new Moments(material.packs());
    order = new Order(material.packs().field().words("lasting-types"), moments);
    grounds = new Grounds(material, happenings, moments);
    habits = new CalendarHabits(happenings, order, material.calendars());
    grounds.all().forEach(ground -> byLabel.put(ground.label(), ground));
    settlement = order.network(grounds.all(), moments::of).settle();
  }

  Moments moments() {
    return order.moments();
  }

  /** What cannot all be, fewest grounds first; only where words put happenings in order. */
  List<OrderCase> cases() {
    List<OrderCase> cases = new ArrayList<>();
    settlement
        .contradictions()
        .forEach(
            contradiction -> {
              OrderCase these = OrderCase.of(contradiction, byLabel);
              if (!these.told().isEmpty()) {
                cases.add(these);
              }
            });
    return cases;
  }

  CalendarHabits.Outcome calendar(OrderCase these) {
    return habits.test(these);
  }

  /** The facts that tell of the same happening as this one. */
  List<Fact> happening(Fact fact) {
    return grounds.happening(fact);
  }

  /** The days between which a happening lies, null where the order of others says nothing new. */
  @Nullable Edtf bounds(List<Fact> facts) {
    DateInterval narrowest = null;
    DateInterval dated = null;
    for (Fact fact : facts) {
      DateInterval days = fact.happened() ? fact.days() : null;
      dated = dated == null ? days : days == null ? dated : dated.intersection(days).orElse(dated);
      DateInterval found =
          grounds.isPlaced(fact)
              ? order.bounds(fact, settlement.bounds()).map(Range::daysOfMinutes).orElse(null)
              : null;
      narrowest =
          narrowest == null || found == null
              ? Optional.ofNullable(narrowest).orElse(found)
              : narrowest.intersection(found).orElse(narrowest);
    }
    boolean says = narrowest != null && (narrowest.isBounded() || isHalfOpen(narrowest));
    boolean news = says && (dated == null || narrower(narrowest, dated));
    return news && narrowest != null ? edtf(narrowest) : null;
  }

  private static boolean isHalfOpen(DateInterval days) {
    return !days.first().equals(java.time.LocalDate.MIN)
        || !days.last().equals(java.time.LocalDate.MAX);
  }

  private static boolean narrower(@Nullable DateInterval found, DateInterval dated) {
    return found != null && dated.encloses(found) && !found.equals(dated);
  }

  private static Edtf edtf(DateInterval days) {
    String first = days.first().equals(java.time.LocalDate.MIN) ? ".." : days.first().toString();
    String last = days.last().equals(java.time.LocalDate.MAX) ? ".." : days.last().toString();
    return Edtf.parse(first.equals(last) ? first : first + "/" + last);
  }
}
