package org.audiatur.time;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules can match at a place, by the kinds of the first two words there: far fewer than begin
 * with the first. Thread-safe.
 */
final class RuleIndex {

  /** By first and second kind; null where no rule begins so. The last of a row: first kind alone. */
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

  /** The rules that can match at a place, by their number. */
  BitSet at(TimeWords words, int at) {
    BitSet found = new BitSet();
    int[] kinds = words.kindsAt(at);
    for (int i = 0; i < kinds.length; i++) {
      collect(kinds[i], words, words.readingsAt(at).get(i).end(), found);
    }
    collect(words.literalAt(at), words, at + 1, found);
    return found;
  }

  private void collect(int first, TimeWords words, int next, BitSet found) {
    if (first == Kinds.NONE || rules[first] == null) {
      return;
    }
    BitSet[] row = rules[first];
    add(row[row.length - 1], found);
    if (next < words.atoms().size()) {
      for (int kind : words.kindsAt(next)) {
        add(kind == Kinds.NONE ? null : row[kind], found);
      }
      int literal = words.literalAt(next);
      add(literal == Kinds.NONE ? null : row[literal], found);
    }
  }

  private static void add(@Nullable BitSet rules, BitSet found) {
    if (rules != null) {
      found.or(rules);
    }
  }
}
