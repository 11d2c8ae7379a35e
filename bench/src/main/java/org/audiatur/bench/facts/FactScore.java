package org.audiatur.bench.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What was found of one kind of fact, summed over texts. */
final class FactScore {

  /** More ways to pair than this are not tried one by one, but pair after pair. */
  private static final double MOST_WAYS = 50_000;

  private double creditGold;
  private double creditFound;
  private int gold;
  private int found;

  /** A pairing of one text: for each found fact its annotated one, -1 for none. */
  private record Sum(double creditGold, double creditFound, int gold, int found) {

    double f1() {
      double precision = found == 0 ? 1 : creditFound / found;
      double recall = gold == 0 ? 1 : creditGold / gold;
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** The best pairing counts; several found facts may go with one annotated fact. */
  void add(List<Fact> annotated, List<Fact> found) {
    List<List<Integer>> options = new ArrayList<>();
    double ways = 1;
    for (Fact one : found) {
      List<Integer> own = new ArrayList<>(List.of(-1));
      for (int i = 0; i < annotated.size(); i++) {
        if (annotated.get(i).canMatch(one)) {
          own.addFirst(i);
        }
      }
      options.add(own);
      ways *= own.size();
    }
    int[] pairing = new int[found.size()];
    java.util.Arrays.fill(pairing, -1);
    Text text = new Text(annotated, found, options);
    Sum best = ways <= MOST_WAYS ? text.all(pairing, 0) : text.climbed(pairing);
    creditGold += best.creditGold();
    creditFound += best.creditFound();
    gold += best.gold();
    this.found += best.found();
  }

  private record Text(List<Fact> annotated, List<Fact> found, List<List<Integer>> options) {

    Sum all(int[] pairing, int from) {
      if (from == pairing.length) {
        return sum(pairing);
      }
      Sum best = new Sum(-1, -1, 1, 1);
      for (int option : options.get(from)) {
        pairing[from] = option;
        Sum sum = all(pairing, from + 1);
        best = sum.f1() > best.f1() ? sum : best;
      }
      return best;
    }

    Sum climbed(int[] pairing) {
      Sum best = sum(pairing);
      for (boolean better = true; better; ) {
        better = false;
        for (int i = 0; i < pairing.length; i++) {
          int kept = pairing[i];
          for (int option : options.get(i)) {
            pairing[i] = option;
            Sum sum = sum(pairing);
            if (sum.f1() > best.f1() + 1e-12) {
              best = sum;
              kept = option;
              better = true;
            }
          }
          pairing[i] = kept;
        }
      }
      return best;
    }

    private Sum sum(int[] pairing) {
      double creditGold = 0;
      double creditFound = 0;
      int countGold = 0;
      int countFound = 0;
      for (int g = -1; g < annotated.size(); g++) {
        List<Fact> members = new ArrayList<>();
        for (int i = 0; i < pairing.length; i++) {
          if (pairing[i] == g) {
            members.add(found.get(i));
          }
        }
        if (g < 0) {
          countFound += members.size();
        } else if (!annotated.get(g).difficult()) {
          double quality = quality(annotated.get(g), members);
          creditGold += quality;
          creditFound += quality * members.size();
          countGold++;
          countFound += members.size();
        }
      }
      return new Sum(creditGold, creditFound, countGold, countFound);
    }
  }

  /** Half for the arguments, half for those found in the same fact. */
  static double quality(Fact annotated, List<Fact> members) {
    Map<Argument, Set<Integer>> factsOf = new HashMap<>();
    double good = 0;
    double bad = 0;
    for (int i = 0; i < members.size(); i++) {
      for (Argument argument : members.get(i).arguments()) {
        Argument pair =
            annotated.arguments().stream()
                .filter(a -> a.canMatch(argument))
                .findFirst()
                .orElse(null);
        if (pair == null) {
          bad += argument.weight();
        } else {
          factsOf.computeIfAbsent(pair, key -> new HashSet<>()).add(i);
        }
      }
    }
    for (Argument argument : annotated.arguments()) {
      good += factsOf.containsKey(argument) ? argument.weight() : 0;
      bad += factsOf.containsKey(argument) ? 0 : argument.weight();
    }
    double arguments = good == 0 ? 0 : good / (good + bad);
    double together = members.size() <= 1 ? 1 : together(annotated, factsOf);
    return (arguments + together * arguments) / 2;
  }

  private static double together(Fact annotated, Map<Argument, Set<Integer>> factsOf) {
    int matched = factsOf.size();
    int pairs = 0;
    for (int i = 0; i < matched; i++) {
      for (int j = i + 1; j < matched; j++) {
        Set<Integer> common =
            new HashSet<>(factsOf.getOrDefault(annotated.arguments().get(i), Set.of()));
        common.retainAll(factsOf.getOrDefault(annotated.arguments().get(j), Set.of()));
        pairs += common.isEmpty() ? 0 : 1;
      }
    }
    double all = matched * (matched - 1) / 2.0;
    return all == 0 ? 1 : pairs / all;
  }

  void add(FactScore other) {
    creditGold += other.creditGold;
    creditFound += other.creditFound;
    gold += other.gold;
    found += other.found;
  }

  String line() {
    Sum sum = new Sum(creditGold, creditFound, gold, found);
    double precision = found == 0 ? 1 : creditFound / found;
    double recall = gold == 0 ? 1 : creditGold / gold;
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f   annotated %d, found %d",
        precision,
        recall,
        sum.f1(),
        gold,
        found);
  }
}
