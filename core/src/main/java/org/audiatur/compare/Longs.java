package org.audiatur.compare;

import java.util.Arrays;

/** A set of positive numbers without objects for them: millions are asked for. */
final class Longs {

  private static final int FIRST = 1 << 12;
  private static final double FULL = 0.6;

  private long[] slots = new long[FIRST];
  private int size;

  /**
   * True if it was not there.
   *
   * @param value above 0
   */
  boolean add(long value) {
    if (size > slots.length * FULL) {
      grow();
    }
    int at = slot(value, slots);
    if (slots[at] == value) {
      return false;
    }
    slots[at] = value;
    size++;
    return true;
  }

  /** All of them, ascending. */
  long[] all() {
    return Arrays.stream(slots).filter(value -> value != 0).sorted().toArray();
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long value : slots) {
      if (value != 0) {
        larger[slot(value, larger)] = value;
      }
    }
    slots = larger;
  }

  /** Where the value stands, or the free place for it. */
  private static int slot(long value, long[] slots) {
    int at = Long.hashCode(value * 0x9E3779B97F4A7C15L) & slots.length - 1;
    while (slots[at] != 0 && slots[at] != value) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }
}
