package org.audiatur.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.FieldPack;

/**
 * How likely a doubtful word is a person, a place, a body or no name: multinomial logistic
 * regression over what is told of it. Its weights are the table {@code CODE/name-model}: a fact,
 * then a weight for each of {@link #TYPES}. Without the table it knows nothing.
 */
final class NameModel {

  /** What a word can be; the first means no name. */
  static final List<String> TYPES = List.of("-", "PER", "LOC", "ORG");

  private final Map<String, float[]> weights = new HashMap<>();

  NameModel(FieldPack field, String code) {
    String file = code + "/name-model";
    if (field.has(file)) {
      field.table(file).forEach(row -> weights.put(row.getFirst(), numbers(row)));
    }
  }

  private static float[] numbers(List<String> row) {
    float[] numbers = new float[TYPES.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(row.get(i + 1)) / 100f;
    }
    return numbers;
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** The likelihoods of {@link #TYPES}, together 1. */
  double[] likelihoods(List<String> facts) {
    double[] sums = new double[TYPES.size()];
    for (String fact : facts) {
      float[] weight = weights.get(fact);
      for (int i = 0; weight != null && i < sums.length; i++) {
        sums[i] += weight[i];
      }
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(Math.max(-30, Math.min(30, sums[i])));
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }
}
