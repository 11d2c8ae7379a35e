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
 * Pairs of facts of different sentences that speak of one matter in like words. A word counts the
 * more, the rarer it is in the two accounts concerned, so that a further account changes nothing.
 * Common words make no pairs: near-linear, see {@link Beside}.
 */
final class Topics {

  /**
   * Two facts, the words they share, whether they name one body or person, and how much that
   * weighs.
   */
  record Pair(Fact one, Fact other, Set<String> shared, boolean bodies, double weight) {}

  private static final int COMMON = 25;
  private static final int PARTNERS = 60;
  private static final double LEAST = 0.8;
  private static final double SINGLE = 0.3;

  private final Kinship kinship;
  private final List<Fact> facts;
  private final Map<String, List<Integer>> byWord = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Pair> pairs;

  Topics(Material material, Set<String> types) {
    kinship = material.kinship();
    facts =
        material.facts().stream()
            .filter(fact -> types.contains(fact.type()) && !fact.claim().repeats())
            .toList();
    for (int i = 0; i < facts.size(); i++) {
      for (String stem : facts.get(i).stems()) {
        byWord.computeIfAbsent(stem, word -> new ArrayList<>()).add(i);
        counts.merge(facts.get(i).source() + stem, 1, Integer::sum);
      }
    }
    pairs = heaviest(weights());
  }

  /** Pairs that weigh at least this much, heaviest first. */
  List<Pair> pairs(double least) {
    return pairs.stream().filter(pair -> pair.weight() >= least).toList();
  }

  private Map<Long, Double> weights() {
    Map<Long, Double> weights = new HashMap<>();
    byWord.forEach(
        (word, having) -> {
          List<Integer> rare = having.stream().filter(i -> count(i, word) <= COMMON).toList();
          for (int i = 0; i < rare.size(); i++) {
            int until = Beside.until(rare, i, PARTNERS, at -> facts.get(at).source());
            for (int j = i + 1; j < until; j++) {
              int common = Math.max(count(rare.get(i), word), count(rare.get(j), word));
              weights.merge(
                  ((long) rare.get(i) << 32) | rare.get(j),
                  1 / (1 + Math.log(common)),
                  Double::sum);
            }
          }
        });
    return weights;
  }

  private int count(int fact, String word) {
    return counts.getOrDefault(facts.get(fact).source() + word, 1);
  }

  private List<Pair> heaviest(Map<Long, Double> weights) {
    List<Pair> heaviest = new ArrayList<>();
    weights.forEach(
        (key, weight) -> {
          Fact one = facts.get((int) (key >> 32));
          Fact other = facts.get((int) (key & 0xffffffffL));
          boolean oneSentence =
              one.source().equals(other.source())
                  && one.claim().quote().overlaps(other.claim().quote());
          if (weight >= SINGLE && !oneSentence) {
            Pair pair = pair(one, other, weight);
            if (pair.weight() >= LEAST && (pair.shared().size() >= 2 || pair.bodies())) {
              heaviest.add(pair);
            }
          }
        });
    heaviest.sort(
        Comparator.comparingDouble(Pair::weight)
            .reversed()
            .thenComparing(pair -> pair.one().id())
            .thenComparing(pair -> pair.other().id()));
    return heaviest;
  }

  private Pair pair(Fact one, Fact other, double weight) {
    Set<String> shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    boolean bodies = kinship.nearBodies(one.entities(), other.entities());
    double near = bodies ? 1 : kinship.anyNear(one.entities(), other.entities()) ? 0.5 : 0;
    return new Pair(one, other, shared, bodies, Math.round((weight + near) * 1e6) / 1e6);
  }
}
