package org.audiatur.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/**
 * Whether the words leave it open that the smaller of two numbers counts only a part: its sentence
 * alone names an arm, a unit, a place within, or a day.
 */
final class Parts {

  /** So many times smaller a part may be meant. */
  private static final double TIMES = 2;

  private final Material material;
  private final Set<String> arms = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> places;

  Parts(Material material) {
    this.material = material;
    places = material.packs().field().words("place-things");
    Map<String, Set<String>> kinds = Map.of("arm", arms, "unit", units);
    for (List<String> row : material.packs().field().table("counted-things")) {
      kinds.getOrDefault(row.get(2), new HashSet<String>()).add(row.getFirst());
    }
  }

  /** A number with its sentence. */
  record Counted(Account account, Span sentence, double value) {}

  boolean isPart(Counted one, Counted whole) {
    return one.value() * TIMES < whole.value()
        && (narrows(one, whole, arms)
            || narrows(one, whole, units)
            || narrows(one, whole, places)
            || isDated(one) && !isDated(whole));
  }

  /** True if the first sentence has such a word that the other lacks. */
  private boolean narrows(Counted one, Counted whole, Set<String> words) {
    Set<String> found = stems(one);
    found.retainAll(words);
    found.removeAll(stems(whole));
    return !found.isEmpty();
  }

  private Set<String> stems(Counted counted) {
    return new HashSet<>(material.wording(counted.account().sha256()).stems(counted.sentence()));
  }

  private static boolean isDated(Counted counted) {
    return Material.mentions(counted.account(), counted.sentence()).stream()
        .anyMatch(mention -> mention.type().equals("DATE"));
  }
}
