package org.audiatur.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to match one rule at one place: where the mention begins and ends, what forms still
 * agree, how many steps are left.
 */
final class Trial {

  /** No rule needs more; what does is given up. */
  private static final int STEPS = 3000;

  private final List<Unit> units;
  private final int sentence;
  private int first = -1;
  private int end = -1;
  private int agreement = Agreement.ANY;
  private int steps = STEPS;

  Trial(List<Unit> units, int at) {
    this.units = units;
    this.sentence = units.get(at).sentence();
  }

  /** The unit at an index, null beyond the sentence or when the steps are used up. */
  @Nullable Unit unit(int at) {
    if (at >= units.size() || steps-- <= 0 || units.get(at).sentence() != sentence) {
      return null;
    }
    return units.get(at);
  }

  boolean agree(int forms) {
    int shared = agreement & forms;
    if (shared == 0) {
      return false;
    }
    agreement = shared;
    return true;
  }

  int agreement() {
    return agreement;
  }

  void restore(int saved) {
    agreement = saved;
  }

  int first() {
    return first;
  }

  void first(int at) {
    first = at;
  }

  int end() {
    return end;
  }

  void end(int at) {
    end = at;
  }
}
