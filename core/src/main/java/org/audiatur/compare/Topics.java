package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs of facts of different witnesses that speak of one matter in like words. A word counts the more, the rarer it is
 * in the two accounts concerned, so that a further account changes nothing. Common words make no pairs: near-linear.
 */
final class Topics {

  /** Two facts, the words they share, and how much those weigh. */
  record Pair(Fact one, Fact other, Set<String> shared, double weight) {}

  private static final int COMMON = 25;
  private static final int PARTNERS = 60;

  private final Kinship kinship;
  private final Map<String, List<Fact>> byWord = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Topics(Material material) {
    kinship = material.kinship();
    for (Fact fact : material.facts()) {
      if (!fact.claim().repeats()) {
        for (String stem : fact.stems()) {
          byWord.computeIfAbsent(stem, word -> new ArrayList<>()).add(fact);
          counts.merge(fact.source() + "|" + stem, 1, Integer::sum);
        }
      }
    }
  }

  /** Pairs that share at least this weight, heaviest first. */
  List<Pair> pairs(double least) {
    Map<String, Pair> pairs = new TreeMap<>();
    byWord.forEach((word, facts) -> {
      List<Fact> rare = facts.stream().filter(fact -> count(fact, word) <= COMMON).toList();
      for (int i = 0; i < rare.size(); i++) {
        for (int j = i + 1; j < Math.min(rare.size(), i + PARTNERS); j++) {
          add(rare.get(i), rare.get(j), least, pairs);
        }
      }
    });
    List<Pair> heaviest = new ArrayList<>(pairs.values());
    heaviest.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparing(pair -> pair.one().id()).thenComparing(pair -> pair.other().id()));
    return heaviest;
  }

  private int count(Fact fact, String word) {
    return counts.getOrDefault(fact.source() + "|" + word, 0);
  }

  private void add(Fact one, Fact other, double least, Map<String, Pair> pairs) {
    String key = one.id().compareTo(other.id()) < 0 ? one.id() + other.id() : other.id() + one.id();
    boolean oneSentence = one.source().equals(other.source()) && one.claim().quote().overlaps(other.claim().quote());
    if (oneSentence || pairs.containsKey(key)) {
      return;
    }
    Set<String> shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    double weight = 0;
    for (String word : shared) {
      weight += 1 / (1 + Math.log(Math.max(1, Math.max(count(one, word), count(other, word)))));
    }
    weight += kinship.anyNear(one.entities(), other.entities()) ? 0.5 : 0;
    if (shared.size() >= 2 && weight >= least) {
      pairs.put(key, new Pair(one, other, shared, weight));
    }
  }
}
