package org.audiatur.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.FieldPack;

/**
 * Names of offices and trusts put together of stumps, {@code Минсельхоз}, {@code Наркоминдел}: told
 * by the stumps, listed in {@code CODE/names/stumps}, whoever coined the name. O(length²) of a
 * word.
 */
final class Stumps {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;

  private final Map<String, Set<String>> byPosition = new TreeMap<>();
  private final Openings openings = new Openings(2);

  Stumps(FieldPack field, String code) {
    List.of("first", "inner", "last", "both").forEach(at -> byPosition.put(at, new HashSet<>()));
    String file = code + "/names/stumps";
    if (field.has(file)) {
      field.table(file).forEach(row -> stumpsAt(row.get(1)).add(row.get(0)));
    }
    stumpsAt("first").forEach(openings::add);
  }

  private Set<String> stumpsAt(String position) {
    Set<String> stumps = byPosition.get(position);
    if (stumps == null) {
      throw new IllegalArgumentException(
          "A stump stands at \"" + position + "\", expected first, inner, last or both.");
    }
    return stumps;
  }

  /** False if a word cannot be such a name by its first letters and its length. */
  boolean maybe(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST && openings.maybe(word);
  }

  /** True if one of a word's possible nominatives, folded, is put together of stumps. */
  boolean make(Set<String> nominatives) {
    return nominatives.stream().anyMatch(this::isMade);
  }

  private boolean isMade(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    boolean[] reached = new boolean[word.length() + 1];
    for (int at = 2; at < word.length(); at++) {
      reached[at] = stumpsAt("first").contains(word.substring(0, at)) || isInner(word, at, reached);
      String rest = word.substring(at);
      boolean closes = stumpsAt("last").contains(rest) || stumpsAt("both").contains(rest);
      if (reached[at] && closes) {
        return true;
      }
    }
    return false;
  }

  private boolean isInner(String word, int end, boolean[] reached) {
    for (int from = 2; from < end; from++) {
      String stump = word.substring(from, end);
      if (reached[from]
          && (stumpsAt("inner").contains(stump) || stumpsAt("both").contains(stump))) {
        return true;
      }
    }
    return false;
  }
}
