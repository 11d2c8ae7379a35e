package org.audiatur.system;

import java.util.List;
import java.util.function.Function;

/**
 * One thing that is said of a unit: what it was part of, who commanded it, how strong it was, where
 * it stood. The unit's entry holds them as lists of equal length.
 *
 * @param kind {@code part command aboard strength place}
 * @param said the words that say so
 * @param value the whole, the commander, who is aboard, the place, or the arm that is counted
 * @param number how many, for a strength
 * @param at where it was so, as far as the same words tell
 */
record Fact(String kind, Said said, String value, String number, String at) {

  static Fact of(String kind, Said said, String value) {
    return new Fact(kind, said, value, "", kind.equals("place") ? value : "");
  }

  /** The same with the place where it was so. */
  Fact at(String place) {
    return new Fact(kind, said, value, number, place);
  }

  private String under(String wanted) {
    return kind.equals(wanted) ? value : "";
  }

  static void fill(Draft draft, List<Fact> facts) {
    facts.forEach(fact -> fact.said().in(draft));
    if (!facts.isEmpty()) {
      draft
          .value("facts", each(facts, Fact::kind))
          .value("fact-in", each(facts, fact -> fact.said().id()))
          .value("fact-date", each(facts, fact -> fact.said().date()))
          .value("wholes", each(facts, fact -> fact.under("part")))
          .value("commanders", each(facts, fact -> fact.under("command")))
          .value("arms", each(facts, fact -> fact.under("strength")))
          .value("strengths", each(facts, Fact::number))
          .value("aboard", each(facts, fact -> fact.under("aboard")))
          .value("places", each(facts, Fact::at));
    }
  }

  private static List<String> each(List<Fact> facts, Function<Fact, String> value) {
    return facts.stream().map(value).toList();
  }
}
