package org.audiatur.repair;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the text itself says of words that no dictionary knows: how often they stand in it unbroken.
 * Collects the words that are wondered about, then counts them all in one walk.
 */
final class WordCount {

  private static final int LONGEST = 80;

  private final Set<String> wanted = new TreeSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final boolean[] hashes = new boolean[1 << 16];

  /** Asks for a word to be counted. */
  void want(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.length() <= LONGEST && wanted.add(small)) {
      hashes[fold(small.hashCode())] = true;
    }
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Counts the wanted words in a text, whatever their case. */
  void count(String text) {
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isPart(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
        continue;
      }
      if (i > start && i - start <= LONGEST && hashes[fold(hash)]) {
        add(text.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = i + 1;
      hash = 0;
    }
  }

  private void add(String word) {
    if (wanted.contains(word)) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  private static boolean isPart(char c) {
    return PatternCorrector.isLetter(c) || c == '-' || c == '\'' || c == '’';
  }

  private static int fold(int hash) {
    return (hash ^ (hash >>> 16)) & 0xffff;
  }

  /** How often a wanted word stands in the text. */
  int of(String word) {
    return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
