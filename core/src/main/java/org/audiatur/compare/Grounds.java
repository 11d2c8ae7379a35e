package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.TimeRelation;
import org.audiatur.timeline.Range;

/**
 * What the accounts give to put happenings in order: dates, and words such as "after the fall".
 * Only what is said to have happened counts; the order of telling is no ground. Near-linear.
 */
final class Grounds {

  private final Material material;
  private final Moments moments;
  private final Set<String> states = new HashSet<>();
  private final Map<String, Fact> facts = new HashMap<>();
  private final Map<String, List<Fact>> happeningOf = new HashMap<>();
  private final Map<String, List<Fact>> byName = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<Ground> all = new ArrayList<>();

  Grounds(Material material, List<List<Fact>> happenings, Moments moments) {
    this.material = material;
    this.moments = moments;
    material.packs().field().table("types").stream()
        .filter(row -> row.get(3).equals("state"))
        .forEach(row -> states.add(row.getFirst()));
    material.facts().stream().filter(this::counts).forEach(fact -> facts.put(fact.id(), fact));
    for (List<Fact> happening : happenings) {
      List<Fact> told = happening.stream().filter(this::counts).toList();
      told.forEach(fact -> happeningOf.put(fact.id(), told));
      told.forEach(
          fact ->
              fact.entities()
                  .forEach(
                      id ->
                          byName
                              .computeIfAbsent(fact.type() + id, key -> new ArrayList<>())
                              .add(fact)));
    }
    collect();
  }

  private boolean counts(Fact fact) {
    return fact.happened() && !fact.claim().repeats() && !states.contains(fact.type());
  }

  List<Ground> all() {
    return all;
  }

  /** True if words put it before, after or during something else. */
  boolean isPlaced(Fact fact) {
    return placed.contains(fact.id());
  }

  /** The facts that tell of the same happening as this one. */
  List<Fact> happening(Fact fact) {
    return happeningOf.getOrDefault(fact.id(), List.of(fact));
  }

  /**
   * Only what hangs together with words that put things in order: dates alone are compared
   * elsewhere.
   */
  private void collect() {
    Map<String, Fact> named = new TreeMap<>();
    for (Account account : material.accounts().values()) {
      for (TimeRelation relation : account.relations()) {
        Fact fact = facts.get(relation.claim());
        Fact other = facts.get(relation.other());
        if (fact != null && other != null) {
          all.add(new Ground.Told(relation, fact, other));
          placed.add(fact.id());
          named.put(fact.id(), fact);
          named.put(other.id(), other);
        }
      }
    }
    Map<String, Ground> more = new TreeMap<>();
    named.values().forEach(fact -> surround(fact, more));
    all.addAll(more.values());
  }

  private void surround(Fact fact, Map<String, Ground> more) {
    List<Fact> told = new ArrayList<>(happening(fact));
    if (fact.days() == null && told.stream().allMatch(one -> one.days() == null)) {
      told.addAll(named(fact));
    }
    Fact middle = middle(told);
    for (Fact one : told) {
      if (moments.of(one).isPresent()) {
        put(new Ground.Dated(one), more);
      }
      if (one != middle && mayMeet(one, middle)) {
        put(new Ground.Same(one, middle), more);
      }
    }
  }

  private static void put(Ground ground, Map<String, Ground> grounds) {
    grounds.put(ground.label(), ground);
  }

  /**
   * Facts whose dates exclude each other are no ground here: they are a conflict of dates. Facts at
   * two places, one within the other, may be part and whole.
   */
  private boolean mayMeet(Fact one, Fact other) {
    boolean places =
        one.places().isEmpty()
            || other.places().isEmpty()
            || one.places().stream().anyMatch(other.places()::contains);
    Optional<Range> days = moments.of(one);
    Optional<Range> others = moments.of(other);
    return places && (days.isEmpty() || others.isEmpty() || Moments.meet(days.get(), others.get()));
  }

  /** The fact with the narrowest date stands for the happening. */
  private static Fact middle(List<Fact> told) {
    return told.stream()
        .min(Comparator.comparingLong(Grounds::width).thenComparing(Fact.ORDER))
        .orElseThrow();
  }

  private static long width(Fact fact) {
    DateInterval days = fact.days();
    return days == null ? Long.MAX_VALUE : days.isBounded() ? days.days() : Long.MAX_VALUE - 1;
  }

  /**
   * «после взятия Каменска» names a happening without telling of it: the only one of its type with
   * that name, if there is only one, and neither place nor actors differ.
   */
  private List<Fact> named(Fact fact) {
    List<Fact> found = null;
    for (String id : fact.entities()) {
      for (Fact other : byName.getOrDefault(fact.type() + id, List.of())) {
        List<Fact> happening = happening(other);
        if (happening != happening(fact) && mayBe(fact, other)) {
          if (found != null && found != happening) {
            return List.of();
          }
          found = happening;
        }
      }
    }
    return found == null ? List.of() : found;
  }

  private boolean mayBe(Fact fact, Fact other) {
    boolean place = fact.places().stream().anyMatch(other.places()::contains);
    boolean named = place || !SameHappening.isSerial(fact);
    return named
        && other.days() != null
        && (place || fact.places().isEmpty() || other.places().isEmpty())
        && (fact.actors().isEmpty()
            || other.actors().isEmpty()
            || material.kinship().anyNear(fact.actors(), other.actors()));
  }
}
