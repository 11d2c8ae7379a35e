package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is laid beside what in a block of things of many accounts, ordered by account: each beside
 * those of the next {@link #ACCOUNTS} further accounts only. So a thousand accounts of one event
 * take a thousand times as long as one, not a million times; a value that differs is still met,
 * since each account is laid beside a dozen others, and these beside the next. A set of up to
 * thirteen accounts is compared whole.
 *
 * @param <T> what is compared
 */
final class Beside<T> {

  /** So many further accounts. */
  static final int ACCOUNTS = 12;

  private record Entry<T>(int number, T thing) {}

  private final Function<T, String> source;
  private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
  private int size;

  /**
   * @param source whose it is
   */
  Beside(Function<T, String> source) {
    this.source = source;
  }

  /** To be called in the order of the accounts. */
  void add(T thing, Collection<String> keys) {
    Entry<T> entry = new Entry<>(size++, thing);
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
  }

  /**
   * Those of further accounts that have one of these keys, in the order in which they were added.
   */
  Collection<T> of(String own, Collection<String> keys) {
    Map<Integer, T> found = new TreeMap<>();
    for (String key : keys) {
      List<Entry<T>> block = byKey.getOrDefault(key, List.of());
      next(block, own, entry -> source.apply(entry.thing()))
          .forEach(entry -> found.put(entry.number(), entry.thing()));
    }
    return found.values();
  }

  /**
   * Those of the next further accounts of a block, from the account on and around its end.
   *
   * @param block ordered by account
   */
  static <T> List<T> next(List<T> block, String own, Function<T, String> source) {
    List<T> next = new ArrayList<>();
    int from = firstFrom(block, own, source);
    String before = own;
    int accounts = 0;
    for (int i = 0; i < block.size(); i++) {
      T thing = block.get((from + i) % block.size());
      String account = source.apply(thing);
      if (!account.equals(own)) {
        accounts += account.equals(before) ? 0 : 1;
        before = account;
        if (accounts > ACCOUNTS) {
          return next;
        }
        next.add(thing);
      }
    }
    return next;
  }

  /** Those of the account itself. */
  static <T> List<T> own(List<T> block, String own, Function<T, String> source) {
    int from = firstFrom(block, own, source);
    int to = from;
    while (to < block.size() && source.apply(block.get(to)).equals(own)) {
      to++;
    }
    return block.subList(from, to);
  }

  private static <T> int firstFrom(List<T> block, String own, Function<T, String> source) {
    int low = 0;
    int high = block.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.apply(block.get(middle)).compareTo(own) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Up to where in a block the one at {@code from} is compared with those after it. */
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
