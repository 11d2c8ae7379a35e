package org.audiatur.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A plain random choice without repetition, each claim as likely as any other. Reads the claims
 * once and keeps only those chosen. The order is random too: who stops half-way has judged a random
 * sample all the same.
 *
 * @param chosen the chosen lines
 * @param among how many there were
 */
record ClaimSample(List<String> chosen, int among) {

  ClaimSample {
    chosen = List.copyOf(chosen);
  }

  /** The same lines, number and seed choose the same claims. */
  static ClaimSample of(Stream<String> lines, int number, long seed) {
    Random random = new Random(seed);
    List<String> chosen = new ArrayList<>();
    int[] seen = {0};
    lines
        .filter(line -> !line.isBlank())
        .forEachOrdered(
            line -> {
              int place = random.nextInt(++seen[0]);
              if (chosen.size() < number) {
                chosen.add(line);
              } else if (place < number) {
                chosen.set(place, line);
              }
            });
    Collections.shuffle(chosen, random);
    return new ClaimSample(chosen, seen[0]);
  }
}
