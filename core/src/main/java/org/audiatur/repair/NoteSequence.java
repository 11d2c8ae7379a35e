package org.audiatur.repair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that rise one by one in the order of a text, as those of notes do: through all of it, or
 * from one again on each page. Numbers that belong to none of such runs, as those of makes, stand
 * between them. Costs time linear in the numbers.
 */
final class NoteSequence {

  /** So many numbers one after the other are no chance. */
  private static final int SHORTEST = 4;

  /** So many other numbers may stand between two neighbours of a run. */
  private static final int APART = 3;

  /** So many numbers of a run may be missing between two neighbours. */
  private static final int MISSING = 2;

  private final BitSet members;

  private NoteSequence(BitSet members) {
    this.members = members;
  }

  /**
   * @param numbers in the order of the text
   */
  static NoteSequence of(List<Integer> numbers) {
    int[] before = new int[numbers.size()];
    int[] length = new int[numbers.size()];
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      before[i] = before(numbers.get(i), i, last);
      length[i] = before[i] < 0 ? 1 : length[before[i]] + 1;
      last.put(numbers.get(i), i);
    }
    return new NoteSequence(members(before, length));
  }

  /** The nearest place before with a number a little less, −1 if there is none. */
  private static int before(int number, int place, Map<Integer, Integer> last) {
    for (int less = 1; less <= MISSING + 1; less++) {
      int before = last.getOrDefault(number - less, -1);
      if (before >= 0 && place - before <= APART + 1) {
        return before;
      }
    }
    return -1;
  }

  /** The places of runs that are long enough, each followed back from its end. */
  private static BitSet members(int[] before, int[] length) {
    BitSet members = new BitSet();
    for (int i = length.length - 1; i >= 0; i--) {
      if (length[i] >= SHORTEST && !members.get(i)) {
        for (int k = i; k >= 0 && !members.get(k); k = before[k]) {
          members.set(k);
        }
      }
    }
    return members;
  }

  /** True if the number at a place is one of a run. */
  boolean has(int place) {
    return members.get(place);
  }
}
