package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Settles which mention keeps words that several claim. A citation keeps all of its words; then the
 * hour that is told keeps its own ("about three" is no number of what stands behind it); then the
 * longest stretch keeps them, as a name inside a longer one is no mention of its own; of two that
 * are equally long the one that says what it is worth, and of two such a date. O(n log n).
 */
public final class Overlaps {

  private static final Comparator<Mention> BEST_FIRST =
      Comparator.comparing((Mention mention) -> !mention.type().equals("CIT"))
          .thenComparing(mention -> !isHour(mention))
          .thenComparing(mention -> -mention.span().length())
          .thenComparing(mention -> mention.value() == null)
          .thenComparing(mention -> !mention.type().equals("DATE"))
          .thenComparing(Mention::span)
          .thenComparing(Mention::type)
          .thenComparing(Mention::id);

  private Overlaps() {}

  /**
   * The mentions that keep their words, in text order; no two share any.
   *
   * @param mentions in any order
   */
  public static List<Mention> settle(List<Mention> mentions) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(BEST_FIRST);
    TreeMap<Integer, Mention> taken = new TreeMap<>();
    for (Mention mention : ordered) {
      if (isFree(taken, mention)) {
        taken.put(mention.span().start(), mention);
      }
    }
    return List.copyOf(taken.values());
  }

  private static boolean isHour(Mention mention) {
    return mention.type().equals("DATE")
        && mention.value() != null
        && mention.rule().startsWith("time/clock");
  }

  private static boolean isFree(TreeMap<Integer, Mention> taken, Mention mention) {
    var before = taken.lowerEntry(mention.span().end());
    return before == null || before.getValue().span().end() <= mention.span().start();
  }
}
