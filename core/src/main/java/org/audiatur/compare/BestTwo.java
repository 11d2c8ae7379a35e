package org.audiatur.compare;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** For each of millions of positive numbers the best score given to it, and the next. */
final class BestTwo {

  private static final int FIRST = 1 << 12;
  private static final double FULL = 0.6;

  private long[] keys = new long[FIRST];
  private double[] best = new double[FIRST];
  private double[] next = new double[FIRST];
  private int size;

  /**
   * @param key above 0
   */
  void add(long key, double score) {
    if (size > keys.length * FULL) {
      grow();
    }
    int at = slot(key);
    if (keys[at] == 0) {
      keys[at] = key;
      best[at] = score;
      next[at] = Double.NEGATIVE_INFINITY;
      size++;
    } else if (score > best[at]) {
      next[at] = best[at];
      best[at] = score;
    } else {
      next[at] = Math.max(next[at], score);
    }
  }

  /** The best score beside one that was added. */
  double beside(long key, double score) {
    int at = slot(key);
    return score >= best[at] ? next[at] : best[at];
  }

  /**
   * Pairs at neither of whose ends another is nearly as good.
   *
   * @param margin so much better a pair is than the next
   */
  static <T> List<T> clear(
      List<T> pairs,
      ToLongFunction<T> from,
      ToLongFunction<T> to,
      ToDoubleFunction<T> score,
      double margin) {
    BestTwo best = new BestTwo();
    for (T pair : pairs) {
      best.add(from.applyAsLong(pair), score.applyAsDouble(pair));
      best.add(to.applyAsLong(pair), score.applyAsDouble(pair));
    }
    return pairs.stream()
        .filter(pair -> best.isClear(from.applyAsLong(pair), score.applyAsDouble(pair), margin))
        .filter(pair -> best.isClear(to.applyAsLong(pair), score.applyAsDouble(pair), margin))
        .toList();
  }

  private boolean isClear(long key, double score, double margin) {
    return beside(key, score) <= score - margin;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldBest = best;
    double[] oldNext = next;
    keys = new long[oldKeys.length * 2];
    best = new double[keys.length];
    next = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        best[at] = oldBest[i];
        next[at] = oldNext[i];
      }
    }
  }

  private int slot(long key) {
    int at = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }
}
