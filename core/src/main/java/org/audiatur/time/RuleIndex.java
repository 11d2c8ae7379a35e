package org.audiatur.time;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules can match at a place, by the kinds of the first two words there: far fewer than begin
 * with the first. Thread-safe.
 */
final class RuleIndex {

  /**
   * By first and second kind; null where no rule begins so. The last of a row: first kind alone.
   */
  private final BitSet[][] rules;

  RuleIndex(List<Step> patterns, Kinds kinds) {
    int size = kinds.size();
    rules = new BitSet[size][];
    for (int rule = 0; rule < patterns.size(); rule++) {
      for (Step.Opening first : patterns.get(rule).openings()) {
        if (first.next().mayEnd()) {
          add(rule, first.kind(), size);
        }
        for (Step.Opening second : first.next().openings()) {
          add(rule, first.kind(), second.kind());
        }
      }
    }
  }

  private void add(int rule, int first, int second) {
    if (rules[first] == null) {
      rules[first] = new BitSet[rules.length + 1];
    }
    if (rules[first][second] == null) {
      rules[first][second] = new BitSet();
    }
    rules[first][second].set(rule);
  }

  /** The rules that can match at a place, by their number; null if there are none. */
  @Nullable BitSet at(TimeWords words, int at) {
    BitSet found = null;
    int[] kinds = words.kindsAt(at);
    for (int i = 0; i < kinds.length; i++) {
      if (begins(kinds[i])) {
        found = with(kinds[i], words, words.readingsAt(at).get(i).end(), found);
      }
    }
    int literal = words.literalAt(at);
    return begins(literal) ? with(literal, words, at + 1, found) : found;
  }

  private boolean begins(int kind) {
    return kind != Kinds.NONE && rules[kind] != null;
  }

  private @Nullable BitSet with(int first, TimeWords words, int next, @Nullable BitSet found) {
    BitSet[] row = rules[first];
    BitSet all = with(row[row.length - 1], found);
    if (next < words.atoms().size()) {
      for (int kind : words.kindsAt(next)) {
        all = kind == Kinds.NONE ? all : with(row[kind], all);
      }
      int literal = words.literalAt(next);
      all = literal == Kinds.NONE ? all : with(row[literal], all);
    }
    return all;
  }

  private static @Nullable BitSet with(@Nullable BitSet more, @Nullable BitSet found) {
    if (more == null) {
      return found;
    }
    BitSet all = found == null ? new BitSet() : found;
    all.or(more);
    return all;
  }
}
