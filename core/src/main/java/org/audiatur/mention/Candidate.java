package org.audiatur.mention;

import java.util.Comparator;
import java.util.Map;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention that a rule proposes, before rules that want the same words have been settled.
 *
 * @param type mention type
 * @param first index of its first unit
 * @param end one past the index of its last unit
 * @param span where it stands
 * @param rule the rule that proposes it
 * @param priority higher ones win over lower ones, among equals the longer
 * @param confidence 0 to 1
 * @param name dictionary form, null to have it formed from the units
 * @param parts what the name is made of
 * @param value its value as data
 */
record Candidate(
    String type,
    int first,
    int end,
    Span span,
    String rule,
    int priority,
    double confidence,
    @Nullable String name,
    Map<String, String> parts,
    @Nullable MentionValue value) {

  /** Winners first: by priority, then length, then place. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::priority)
          .reversed()
          .thenComparing(Comparator.comparingInt((Candidate c) -> c.span().length()).reversed())
          .thenComparing(Candidate::span)
          .thenComparing(Candidate::type)
          .thenComparing(Candidate::rule);
}
