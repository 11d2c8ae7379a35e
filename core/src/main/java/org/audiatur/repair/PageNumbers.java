package org.audiatur.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The page numbers found so far, by where they stand: the longest sequence that grows as the pages
 * do, and whether another number fits between them.
 */
final class PageNumbers {

  private record Place(int at, int number, boolean sure) {}

  /** How far from where its page should end a number may stand, in pages. */
  private static final double TOLERANCE = 0.6;

  /** So many pages before the first and after the last known one a number may stand. */
  private static final int NEAR = 3;

  /** A page is at most so many times as long as the shortest. */
  private static final int LONGEST = 25;

  /** So many numbers before one are tried as its neighbour in the sequence. */
  private static final int LOOK_BACK = 20;

  private final int shortest;
  private List<Place> places = new ArrayList<>();

  /**
   * @param shortest how long the shortest page is
   */
  PageNumbers(int shortest) {
    this.shortest = shortest;
  }

  /**
   * Adds a number, in the order of the text.
   *
   * @param sure true if it stands in the midst of a sentence
   */
  void add(int at, int number, boolean sure) {
    if (number >= 0) {
      places.add(new Place(at, number, sure));
    }
  }

  int size() {
    return places.size();
  }

  /** Forgets all numbers but the longest sequence; and that too if none of it is sure. */
  void keepLongest() {
    int[] length = new int[places.size()];
    int[] before = new int[places.size()];
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      length[i] = places.get(i).sure ? 2 : 1;
      before[i] = -1;
      int own = length[i];
      for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        if (follows(places.get(j), places.get(i)) && length[j] + own > length[i]) {
          length[i] = length[j] + own;
          before[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    places = backFrom(last, before);
  }

  private List<Place> backFrom(int last, int[] before) {
    List<Place> sequence = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      sequence.add(places.get(i));
    }
    Collections.reverse(sequence);
    return sequence.stream().anyMatch(Place::sure) ? sequence : List.of();
  }

  private boolean follows(Place one, Place other) {
    long pages = other.number - one.number;
    long distance = other.at - one.at;
    return pages > 0 && distance >= pages * shortest && distance <= pages * shortest * LONGEST;
  }

  /** True if a number at a place fits what is known of two pages at least. */
  boolean fits(int at, int number) {
    if (places.size() < 2) {
      return false;
    }
    int next = after(at);
    Place one = places.get(Math.clamp(next - 1, 0, places.size() - 2));
    Place other = places.get(Math.clamp(next, 1, places.size() - 1));
    double page = (double) (other.at - one.at) / (other.number - one.number);
    double expected = one.at + (number - one.number) * page;
    int apart = Math.min(Math.abs(number - one.number), Math.abs(number - other.number));
    boolean near = apart <= NEAR || (next > 0 && next < places.size());
    return near && Math.abs(at - expected) <= TOLERANCE * page;
  }

  private int after(int at) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).at < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
