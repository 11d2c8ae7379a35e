package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.audiatur.calendar.DateInterval;

/**
 * Clauses of two accounts that tell of one deed: what is done, who is named and where, and when the
 * accounts are there. A clause is paired with one clause of each further account, and only where no
 * other fits nearly as well. Blocked by deed and name, or by two names.
 */
final class ClausePairs {

  /** Two clauses and the deeds that both tell of. */
  record Pair(Clause one, Clause other, Set<String> deeds, double score) {}

  private static final double ENOUGH = 2.4;
  private static final double WITHOUT_DEED = 2.8;
  private static final double CLEARLY = 0.3;
  private static final int MOST_IN_BLOCK = 60;
  private static final long NEAR_DAYS = 60;

  private final Material material;
  private final Settings settings;

  ClausePairs(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
  }

  /** Best first; each clause once for each further account. */
  List<Pair> pairs(List<Clause> clauses, Predicate<Clause> asked) {
    Map<String, Pair> pairs = new TreeMap<>();
    for (List<Clause> block : blocks(clauses.stream().filter(asked).toList()).values()) {
      if (block.size() <= MOST_IN_BLOCK) {
        for (int i = 0; i < block.size(); i++) {
          for (int j = i + 1; j < block.size(); j++) {
            weigh(block.get(i), block.get(j), pairs);
          }
        }
      }
    }
    return clear(pairs.values());
  }

  private static Map<String, List<Clause>> blocks(List<Clause> clauses) {
    Map<String, List<Clause>> blocks = new TreeMap<>();
    for (Clause clause : clauses) {
      Set<String> names = new TreeSet<>(clause.bodies());
      names.addAll(clause.places());
      Set<String> keys = new TreeSet<>();
      for (String name : names) {
        clause.deeds().forEach(deed -> keys.add(deed + " " + name));
        names.forEach(other -> keys.add(name.compareTo(other) < 0 ? name + " " + other : ""));
      }
      keys.remove("");
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(clause));
    }
    return blocks;
  }

  private void weigh(Clause one, Clause other, Map<String, Pair> pairs) {
    if (one.source().equals(other.source())) {
      return;
    }
    Set<String> deeds = new TreeSet<>(one.deeds());
    deeds.retainAll(other.deeds());
    double score = score(one, other, deeds.size());
    if (score >= (deeds.isEmpty() ? WITHOUT_DEED : ENOUGH)) {
      boolean swap = one.source().compareTo(other.source()) > 0;
      Clause first = swap ? other : one;
      Clause second = swap ? one : other;
      pairs.put(key(first) + " " + key(second), new Pair(first, second, deeds, score));
    }
  }

  private static String key(Clause clause) {
    return clause.source() + String.format(java.util.Locale.ROOT, "%09d", clause.span().start());
  }

  private double score(Clause one, Clause other, int deeds) {
    Kinship kinship = material.kinship();
    boolean apart = !one.bodies().isEmpty() && !other.bodies().isEmpty();
    boolean bodies = kinship.anyNear(one.bodies(), other.bodies());
    if (apart && !bodies || !areNear(time(one), time(other))) {
      return 0;
    }
    Set<String> words = new HashSet<>(one.stems());
    words.retainAll(other.stems());
    double score = Math.min(2, deeds) + (bodies ? 1 : 0);
    score += kinship.anyNear(one.places(), other.places()) ? 0.6 : 0;
    score += Math.min(3, Math.max(0, words.size() - deeds)) * 0.4;
    return score + (time(one) != null && time(other) != null ? 0.4 : 0);
  }

  private @org.jspecify.annotations.Nullable DateInterval time(Clause clause) {
    return settings.time(clause.account(), clause.span());
  }

  private static boolean areNear(
      @org.jspecify.annotations.Nullable DateInterval one,
      @org.jspecify.annotations.Nullable DateInterval other) {
    return one == null
        || other == null
        || !one.isBounded()
        || !other.isBounded()
        || one.daysApart(other) <= NEAR_DAYS;
  }

  /** Drops pairs beside which another of the same clause and account is nearly as good. */
  private static List<Pair> clear(Iterable<Pair> pairs) {
    Map<String, List<Pair>> byClause = new HashMap<>();
    List<Pair> ranked = new ArrayList<>();
    for (Pair pair : pairs) {
      ranked.add(pair);
      List.of(key(pair.one()) + pair.other().source(), key(pair.other()) + pair.one().source())
          .forEach(key -> byClause.computeIfAbsent(key, k -> new ArrayList<>()).add(pair));
    }
    ranked.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(pair -> key(pair.one()))
            .thenComparing(pair -> key(pair.other())));
    return ranked.stream().filter(pair -> isClear(pair, byClause)).toList();
  }

  private static boolean isClear(Pair pair, Map<String, List<Pair>> byClause) {
    return List.of(key(pair.one()) + pair.other().source(), key(pair.other()) + pair.one().source())
        .stream()
        .flatMap(key -> byClause.getOrDefault(key, List.of()).stream())
        .noneMatch(other -> other != pair && other.score() > pair.score() - CLEARLY);
  }
}
