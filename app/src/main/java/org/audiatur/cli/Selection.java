package org.audiatur.cli;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.audiatur.text.Repair;

/**
 * What of a proof sheet is wanted.
 *
 * @param part which part
 * @param rules only repairs of these rules; all where there is none
 * @param known whether a dictionary has a word
 */
record Selection(Part part, List<String> rules, Predicate<String> known) {

  enum Part {
    ALL,
    UNKNOWN,
    SUMMARY
  }

  Selection {
    rules = List.copyOf(rules);
  }

  boolean wants(Repair repair) {
    return rules.isEmpty() || !Collections.disjoint(rules, repair.rules());
  }

  /** A rule that a repair is counted under. */
  boolean counts(String rule) {
    return rules.isEmpty() || rules.contains(rule);
  }
}
