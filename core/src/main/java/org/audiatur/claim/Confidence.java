package org.audiatur.claim;

import java.util.Map;

/** How sure a draft is: its frame's reliability, lowered by what the construction leaves open. */
final class Confidence {

  /** Below this nothing is said. */
  static final double THRESHOLD = 0.4;

  private static final double INFERRED = 0.95;
  private static final double BARE = 0.8;
  private static final Map<String, Double> CONSTRUCTIONS =
      Map.of("active participle", 0.95, "noun", 0.95, "infinitive", 0.97, "converb", 0.97);

  private Confidence() {}

  static double of(Draft draft, Construction at) {
    double sure = draft.frame.reliability() * CONSTRUCTIONS.getOrDefault(at.name(), 1.0);
    if (draft.roles.stream().anyMatch(Filler::inferred)) {
      sure *= INFERRED;
    }
    return draft.roles.isEmpty() ? sure * BARE : sure;
  }

  /** To three digits, so that every machine writes the same. */
  static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
