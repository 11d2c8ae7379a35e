package org.audiatur.bench.facts;

import java.util.Set;

/**
 * An argument of a fact.
 *
 * @param name in lower case
 * @param values what it may be called; one where the engine has found it
 */
record Argument(String name, Set<String> values) {

  /** Longer words may differ by one letter, long ones by two. */
  private static final int SHORTEST_WITH_ERROR = 2;

  private static final int SHORTEST_WITH_TWO = 9;

  Argument {
    values = Set.copyOf(values);
  }

  /** Positions count half. */
  double weight() {
    return name.equals("position") || name.equals("фаза") ? 0.5 : 1;
  }

  boolean canMatch(Argument other) {
    return name.equals(other.name)
        && values.stream().anyMatch(one -> other.values.stream().anyMatch(two -> alike(one, two)));
  }

  private static boolean alike(String one, String two) {
    int length = Math.max(one.length(), two.length());
    int allowed = length < SHORTEST_WITH_ERROR ? 0 : length < SHORTEST_WITH_TWO ? 1 : 2;
    return Math.abs(one.length() - two.length()) <= allowed && distance(one, two) <= allowed;
  }

  private static int distance(String one, String two) {
    int[] row = new int[two.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(diagonal + change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[two.length()];
  }

  /** Lower case, one kind of quotation mark, dash and е; no blank before a sign. */
  static String plain(String words) {
    return words
        .toLowerCase(java.util.Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[«»“”„]", "\"")
        .replaceAll("[’`]", "'")
        .replace('ё', 'е')
        .replaceAll("[-‐−‒–—―]", "-")
        .replace(" ,", ",")
        .replace(" .", ".")
        .replace(" -", "-")
        .replace("- ", "-")
        .replace("( ", "(")
        .replace(" )", ")");
  }
}
