package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * The page numbers found so far, by where they stand: whether another number fits between them, so
 * many pages and so many lines on.
 */
final class PageNumbers {

  private record Place(int line, int number) {}

  /** How far from where its page should end a number may stand, in pages. */
  private static final double TOLERANCE = 0.6;

  private static final int FEWEST_LINES = 8;
  private final List<Place> places = new ArrayList<>();

  /** Adds a number, in the order of the text. */
  void add(int line, int number) {
    if (number >= 0 && (places.isEmpty() || places.getLast().number < number)) {
      places.add(new Place(line, number));
    }
  }

  /** True if a number at a line fits what is known of two pages at least. */
  boolean fits(int line, int number) {
    if (places.size() < 2) {
      return false;
    }
    int next = after(line);
    Place one = places.get(Math.clamp(next - 1, 0, places.size() - 2));
    Place other = places.get(Math.clamp(next, 1, places.size() - 1));
    double page = (double) (other.line - one.line) / (other.number - one.number);
    double expected = one.line + (number - one.number) * page;
    boolean near =
        Math.abs(number - (next == 0 ? one : other).number) <= 2
            || next > 0 && next < places.size();
    return page >= FEWEST_LINES && near && Math.abs(line - expected) <= TOLERANCE * page;
  }

  private int after(int line) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).line < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
