package org.audiatur.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often the words of a possible running head return, where print or scanning may have changed a
 * letter or two. Compared are the first {@value #MOST} different ones, so that time stays linear.
 */
final class HeadShapes {

  private static final int MOST = 40;
  private static final int SHORTEST = 8;

  /** One letter in so many may differ. */
  private static final int LETTERS_PER_CHANGE = 8;

  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();
  private final List<String> compared = new ArrayList<>();
  private static final int LAST_BYTE = 0xff;
  private final boolean[] first = new boolean[LAST_BYTE + 1];
  private final Set<String> proven = new HashSet<>();

  /** Takes the words of a possible head. */
  void know(String shape) {
    if (!shape.isEmpty()) {
      first[Character.toLowerCase(shape.charAt(0)) & LAST_BYTE] = true;
      seen.merge(shape, 1, Integer::sum);
    }
  }

  /** Finds out which of the known words are the same; those that return are compared first. */
  void compare() {
    seen.forEach((shape, times) -> compare(shape, times > 1));
    seen.forEach((shape, times) -> compare(shape, times == 1));
  }

  private void compare(String shape, boolean now) {
    if (now) {
      same.put(shape, find(shape));
    }
  }

  /** The words under which all that are the same go. */
  String name(String shape) {
    return same.getOrDefault(shape, shape);
  }

  /** True if words of a possible head may begin with this letter. */
  boolean mayBegin(char letter) {
    return first[Character.isDigit(letter) ? '#' : Character.toLowerCase(letter) & LAST_BYTE];
  }

  /** Counts words if they are those of a possible head. */
  void add(String shape) {
    String known = same.get(shape);
    if (known != null) {
      counts.merge(known, 1, Integer::sum);
    }
  }

  private String find(String shape) {
    for (String other : compared) {
      if (isNear(shape, other)) {
        return other;
      }
    }
    if (compared.size() < MOST && shape.length() >= SHORTEST) {
      compared.add(shape);
    }
    return shape;
  }

  /** On how many lines a head with these words stands. */
  int count(String shape) {
    return counts.getOrDefault(name(shape), 0);
  }

  /** Remembers words that were seen in the midst of a sentence. */
  void prove(String shape) {
    proven.add(name(shape));
  }

  boolean isProven(String shape) {
    return proven.contains(name(shape));
  }

  private static boolean isNear(String one, String other) {
    int most = Math.min(one.length(), other.length()) / LETTERS_PER_CHANGE;
    return most > 0
        && Math.abs(one.length() - other.length()) <= most
        && Long.bitCount(letters(one) ^ letters(other)) <= 2 * most
        && distance(one, other) <= most;
  }

  private static long letters(String shape) {
    long letters = 0;
    for (int i = 0; i < shape.length(); i++) {
      letters |= 1L << (shape.charAt(i) & 63);
    }
    return letters;
  }

  /** The number of letters to change, add or leave out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
