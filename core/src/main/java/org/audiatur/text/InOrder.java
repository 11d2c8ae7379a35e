package org.audiatur.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Lists in the order of the text. */
public final class InOrder {

  private InOrder() {}

  /**
   * Where in a list the first stands that begins at a position or behind it; its size if none does.
   * Logarithmic.
   *
   * @param start where one begins; it never falls along the list
   */
  public static <T> int firstFrom(List<T> list, ToIntFunction<? super T> start, int position) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(list.get(middle)) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
