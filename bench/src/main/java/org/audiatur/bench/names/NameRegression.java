package org.audiatur.bench.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Multinomial logistic regression by stochastic descent with its own step for each weight. */
final class NameRegression {

  /**
   * A word with what is known of it.
   *
   * @param facts each once
   * @param type number of its type
   * @param weight how much it teaches, at most 1
   */
  record Example(List<String> facts, int type, double weight) {
    Example {
      facts = List.copyOf(facts);
    }
  }

  private static final int TYPES = 4;
  private static final int ROUNDS = 20;
  private static final double DECAY = 0.005;
  private static final double STEP = 0.1;

  /** A fact that is rarer teaches nothing. */
  private static final int RARE = 2;

  /** The date of the data set's publication; any number does. */
  private static final long SEED = 20160223;

  private final Map<String, double[]> weights = new TreeMap<>();
  private final Map<String, double[]> slopes = new TreeMap<>();

  private NameRegression() {}

  static NameRegression fitted(List<Example> examples) {
    NameRegression model = new NameRegression();
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.facts().forEach(fact -> counts.merge(fact, 1, Integer::sum)));
    counts.forEach(
        (fact, count) -> {
          if (count >= RARE) {
            model.weights.put(fact, new double[TYPES]);
            model.slopes.put(fact, new double[TYPES]);
          }
        });
    List<Example> shuffled = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(model::learn);
    }
    return model;
  }

  private void learn(Example example) {
    double[] likelihoods = likelihoods(example);
    for (int type = 0; type < TYPES; type++) {
      double off = (likelihoods[type] - (type == example.type() ? 1 : 0)) * example.weight();
      for (String fact : example.facts()) {
        double[] weight = weights.get(fact);
        double[] slope = slopes.get(fact);
        if (weight != null && slope != null) {
          double down = off + DECAY * weight[type];
          slope[type] += down * down;
          weight[type] -= STEP * down / StrictMath.sqrt(1e-6 + slope[type]);
        }
      }
    }
  }

  private double[] likelihoods(Example example) {
    double[] sums = new double[TYPES];
    for (String fact : example.facts()) {
      double[] weight = weights.get(fact);
      for (int type = 0; weight != null && type < TYPES; type++) {
        sums[type] += weight[type];
      }
    }
    double total = 0;
    for (int type = 0; type < TYPES; type++) {
      sums[type] = StrictMath.exp(sums[type]);
      total += sums[type];
    }
    for (int type = 0; type < TYPES; type++) {
      sums[type] /= total;
    }
    return sums;
  }

  int likeliest(Example example) {
    double[] likelihoods = likelihoods(example);
    int best = 0;
    for (int type = 1; type < TYPES; type++) {
      best = likelihoods[type] > likelihoods[best] ? type : best;
    }
    return best;
  }

  /** The weights as rows of a table, in hundredths; those that say nothing are left out. */
  String table() {
    StringBuilder table = new StringBuilder();
    weights.forEach(
        (fact, weight) -> {
          long[] hundredths = new long[TYPES];
          long most = 0;
          for (int type = 0; type < TYPES; type++) {
            hundredths[type] = StrictMath.round(weight[type] * 100);
            most = Math.max(most, Math.abs(hundredths[type]));
          }
          if (most >= 4) {
            table.append(fact);
            for (long number : hundredths) {
              table.append('\t').append(number);
            }
            table.append('\n');
          }
        });
    return table.toString();
  }
}
