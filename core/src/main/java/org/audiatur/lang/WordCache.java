package org.audiatur.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest answers, by word: a table of fixed size in which a new entry replaces the old one of
 * its slot. Thread-safe without locks: an entry is immutable, and a lost one is only looked up
 * again.
 */
final class WordCache {

  /**
   * What was found for a word.
   *
   * @param spelling the word as it is written today
   */
  record Answer(List<Analysis> analyses, String spelling) {

    Answer {
      analyses = List.copyOf(analyses);
    }
  }

  private record Entry(String word, Answer answer) {}

  private final @Nullable Entry[] entries;

  /**
   * @param bits the table holds 2 to this power words
   */
  WordCache(int bits) {
    entries = new Entry[1 << bits];
  }

  @Nullable Answer get(String word) {
    Entry entry = entries[slot(word)];
    return entry != null && entry.word().equals(word) ? entry.answer() : null;
  }

  void put(String word, Answer answer) {
    entries[slot(word)] = new Entry(word, answer);
  }

  private int slot(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return hash >>> (32 - Integer.numberOfTrailingZeros(entries.length));
  }
}
