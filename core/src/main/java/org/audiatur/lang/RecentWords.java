package org.audiatur.lang;

import org.jspecify.annotations.Nullable;

/**
 * The latest answers, by word: a table of fixed size in pairs of slots, in which a new entry takes
 * the place of the elder one of its pair. Thread-safe without locks: an entry is immutable, and a
 * lost one is only looked up again.
 *
 * @param <T> an answer that nobody changes
 */
public final class RecentWords<T> {

  private record Entry<T>(String word, T answer) {}

  private final @Nullable Entry<T>[] entries;
  private final int shift;

  /**
   * @param bits the table holds 2 to this power words
   */
  @SuppressWarnings("unchecked")
  public RecentWords(int bits) {
    entries = (Entry<T>[]) new Entry<?>[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** The answer for a word, null if it is not kept. */
  public @Nullable T get(String word) {
    int pair = pair(word);
    Entry<T> entry = entries[pair];
    if (entry != null && entry.word().equals(word)) {
      return entry.answer();
    }
    Entry<T> elder = entries[pair + 1];
    return elder != null && elder.word().equals(word) ? elder.answer() : null;
  }

  public void put(String word, T answer) {
    int pair = pair(word);
    entries[pair + 1] = entries[pair];
    entries[pair] = new Entry<>(word, answer);
  }

  /** The first slot of a word's pair: the latest stands in it, the elder one behind. */
  private int pair(String word) {
    return word.hashCode() * 0x9E3779B9 >>> shift & ~1;
  }
}
