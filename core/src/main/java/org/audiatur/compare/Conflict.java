package org.audiatur.compare;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Claims that cannot all hold, or that judge or name one thing differently.
 *
 * @param id hashes its sides
 * @param kind {@code date number actor place order verdict naming plan-vs-outcome}
 * @param verdict {@code contradiction difference change undecided}
 * @param event id of the event, null if it is about no single one
 * @param about ids of the entities it is about
 * @param sides one per distinct value, at least two
 * @param rule the rule that found it
 * @param explanation in words
 * @param notExplainedBy innocent explanations that fail
 * @param tellings the same by the code of the language it is told in; may be empty
 * @param weight how telling it is, 0 to 1; conflicts are written most telling first
 */
public record Conflict(
    String id,
    String kind,
    String verdict,
    @Nullable String event,
    List<String> about,
    List<Side> sides,
    String rule,
    String explanation,
    List<Excuse> notExplainedBy,
    SortedMap<String, Telling> tellings,
    double weight) {

  public Conflict {
    about = List.copyOf(about);
    sides = List.copyOf(sides);
    notExplainedBy = List.copyOf(notExplainedBy);
    tellings = Collections.unmodifiableSortedMap(new TreeMap<>(tellings));
    if (sides.size() < 2) {
      throw new IllegalArgumentException(
          "A conflict has at least two sides, " + id + " has " + sides.size());
    }
  }
}
