package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.audiatur.calendar.DateInterval;

/**
 * Clauses of two accounts that tell of one thing: what is done, who is named and where, in which
 * words, and when the accounts are there. A word counts the more, the rarer it is in the two
 * accounts. A clause is paired with one clause of each further account, and only where no other
 * fits nearly as well. Only clauses that share two rarer words or names are weighed: near-linear.
 */
final class ClausePairs {

  /** Two clauses, the deeds that both tell of, and the words they share. */
  record Pair(Clause one, Clause other, Set<String> deeds, Set<String> shared, double score) {}

  static final double ENOUGH = 1.75;
  private static final double WITHOUT_DEED = 1.7;
  private static final double CLEARLY = 0.06;
  private static final double AROUND = 0.35;
  private static final double NO = -100;

  /** Beyond any position in a text, so that positions sort as words do. */
  private static final long FAR = 10_000_000_000L;

  private static final int COMMON = 25;

  /** What an account says so seldom is enough to look at what else is shared. */
  private static final int RARE = 2;

  private static final int PARTNERS = 60;
  private static final long NEAR_DAYS = 60;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;

  /** By identity: to hash a clause is to hash its sentence. */
  private final Map<Clause, Long> indices = new IdentityHashMap<>();

  private final Map<Clause, String> keys = new IdentityHashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<Clause, Set<String>> around = new IdentityHashMap<>();
  private final Map<Clause, Optional<DateInterval>> times = new IdentityHashMap<>();
  private final Map<Clause, List<DateInterval>> dates = new IdentityHashMap<>();

  ClausePairs(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
  }

  /** Best first; each clause once for each further account. */
  List<Pair> pairs(List<Clause> all, Predicate<Clause> asked) {
    return pairs(all, asked, 0);
  }

  /**
   * @param slack by how much less is enough
   */
  List<Pair> pairs(List<Clause> all, Predicate<Clause> asked, double slack) {
    Weighing weighing = new Weighing(slack);
    blocks(all.stream().filter(asked).toList()).forEach(weighing::weigh);
    return clear(weighing.pairs);
  }

  /** What was weighed so far: two clauses once, and as soon as they share enough to be weighed. */
  private final class Weighing {

    private final Longs once = new Longs();
    private final Longs again = new Longs();
    private final List<Pair> pairs = new ArrayList<>();
    private final double slack;

    Weighing(double slack) {
      this.slack = slack;
    }

    void weigh(String key, List<Clause> block) {
      for (int i = 0; i < block.size(); i++) {
        boolean rare = isRare(key, block.get(i));
        for (int j = i + 1; j < Math.min(block.size(), i + PARTNERS); j++) {
          long both = index(block.get(i)) << 32 | index(block.get(j));
          boolean enough = rare && isRare(key, block.get(j)) || !once.add(both);
          if (enough && again.add(both)) {
            ClausePairs.this.weigh(block.get(i), block.get(j), slack, pairs);
          }
        }
      }
    }

    private boolean isRare(String key, Clause clause) {
      int count = clauses.count(clause.source(), key);
      return count > 0 && count <= RARE;
    }
  }

  private Map<String, List<Clause>> blocks(List<Clause> all) {
    Map<String, List<Clause>> blocks = new TreeMap<>();
    for (Clause clause : all) {
      Set<String> keys = new TreeSet<>(clause.stems());
      keys.removeIf(stem -> clauses.count(clause.source(), stem) > COMMON);
      keys.addAll(clause.bodies());
      clause.places().forEach(place -> clause.deeds().forEach(deed -> keys.add(deed + place)));
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(clause));
    }
    return blocks;
  }

  private long index(Clause clause) {
    return indices.computeIfAbsent(clause, key -> indices.size() + 1L);
  }

  private void weigh(Clause one, Clause other, double slack, List<Pair> pairs) {
    if (one.source().equals(other.source())) {
      return;
    }
    boolean swap = one.source().compareTo(other.source()) > 0;
    Pair pair = pair(swap ? other : one, swap ? one : other);
    if (pair.score() + slack >= (pair.deeds().isEmpty() ? WITHOUT_DEED : ENOUGH)) {
      pairs.add(pair);
    }
  }

  private String key(Clause clause) {
    return keys.computeIfAbsent(clause, known -> known.source() + (FAR + known.span().start()));
  }

  /** How much speaks for it that two clauses of different accounts tell of one thing. */
  double score(Clause one, Clause other) {
    return pair(one, other).score();
  }

  private Pair pair(Clause one, Clause other) {
    Set<String> deeds = shared(one.deeds(), other.deeds());
    Set<String> shared = shared(one.stems(), other.stems());
    double time = time(one, other);
    if (time == NO) {
      return new Pair(one, other, deeds, shared, NO);
    }
    double score = 0.5 * Math.min(2, deeds.size()) + words(shared, one, other);
    score += AROUND * words(around(one, other, shared), one, other);
    score += shared(one.types(), other.types()).isEmpty() ? 0 : 0.4;
    return new Pair(one, other, deeds, shared, score + named(one, other) + time);
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    Set<String> shared = new TreeSet<>(some);
    shared.retainAll(others);
    return shared;
  }

  private double words(Set<String> stems, Clause one, Clause other) {
    return stems.stream()
        .mapToDouble(stem -> clauses.tells(stem, one.source(), other.source()))
        .sum();
  }

  /** What only the sentences share. */
  private Set<String> around(Clause one, Clause other, Set<String> shared) {
    Set<String> both = new HashSet<>(stemsAround(one));
    both.retainAll(stemsAround(other));
    both.removeAll(shared);
    return both;
  }

  private Set<String> stemsAround(Clause clause) {
    return around.computeIfAbsent(
        clause, key -> material.wording(key.source()).stems(key.sentence()));
  }

  private Optional<DateInterval> when(Clause clause) {
    return times.computeIfAbsent(
        clause,
        key ->
            Optional.ofNullable(settings.time(key.account(), key.span()))
                .filter(DateInterval::isBounded));
  }

  private List<DateInterval> dates(Clause clause) {
    return dates.computeIfAbsent(clause, clauses::dates);
  }

  private double named(Clause one, Clause other) {
    double bodies = nearest(one.bodies(), other.bodies(), one, other);
    double places = nearest(one.places(), other.places(), one, other);
    boolean apart = bodies == 0 && !one.bodies().isEmpty() && !other.bodies().isEmpty();
    boolean away = places == 0 && !one.places().isEmpty() && !other.places().isEmpty();
    return (bodies > 0 ? 0.3 + 0.7 * bodies : apart ? -0.5 : 0)
        + (places > 0 ? 0.2 + 0.5 * places : away ? -0.4 : 0);
  }

  /** How much the rarest name tells that both have, or that is near to one of the other. */
  private double nearest(Set<String> some, Set<String> others, Clause one, Clause other) {
    double most = 0;
    for (String name : some) {
      for (String near : others) {
        if (material.kinship().near(name, near)) {
          int common =
              Math.max(clauses.count(one.source(), name), clauses.count(other.source(), near));
          most = Math.max(most, 1 / (1 + Math.log(Math.max(1, common))));
        }
      }
    }
    return most;
  }

  private double time(Clause one, Clause other) {
    if (areApart(dates(one), dates(other))) {
      return NO;
    }
    Optional<DateInterval> days = when(one);
    Optional<DateInterval> others = when(other);
    if (days.isEmpty() || others.isEmpty()) {
      return 0;
    }
    return days.get().daysApart(others.get()) <= NEAR_DAYS ? 0.4 : NO;
  }

  /** True if both have dates of their own, and no two of these are near. */
  private static boolean areApart(List<DateInterval> some, List<DateInterval> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .noneMatch(one -> others.stream().anyMatch(other -> one.daysApart(other) <= NEAR_DAYS));
  }

  /** Drops pairs beside which another of the same clause and account is nearly as good. */
  private List<Pair> clear(Iterable<Pair> pairs) {
    List<Pair> ranked = new ArrayList<>();
    pairs.forEach(ranked::add);
    ranked.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(pair -> key(pair.one()))
            .thenComparing(pair -> key(pair.other())));
    return new Rivals<Pair>(this::ends, Pair::score, (one, other) -> one == other, CLEARLY)
        .clear(ranked);
  }

  private List<Object> ends(Pair pair) {
    return List.of(end(pair.one(), pair.other()), end(pair.other(), pair.one()));
  }

  /** A clause for one further account. */
  private long end(Clause clause, Clause other) {
    int source = sources.computeIfAbsent(other.source(), key -> sources.size());
    return index(clause) << 32 | source;
  }
}
