package org.audiatur.compare;

import java.util.List;
import java.util.function.Function;

/**
 * What is laid beside what in a block of things of many accounts, ordered by account: each beside
 * the next ones, and those of the next {@link #ACCOUNTS} further accounts only. So a thousand
 * accounts of one event take a thousand times as long as one, not a million times; a value that
 * differs is still met, since each account is laid beside a dozen others, and these beside the
 * next.
 */
final class Beside {

  /** So many further accounts; a set of fewer is compared whole. */
  static final int ACCOUNTS = 12;

  private Beside() {}

  /** Up to where in the block the one at {@code from} is compared. */
  static <T> int until(List<T> block, int from, int most, Function<T, ?> source) {
    int last = Math.min(block.size(), from + most);
    Object before = source.apply(block.get(from));
    int accounts = 0;
    for (int i = from + 1; i < last; i++) {
      Object next = source.apply(block.get(i));
      accounts += next.equals(before) ? 0 : 1;
      before = next;
      if (accounts > ACCOUNTS) {
        return i;
      }
    }
    return last;
  }
}
