package org.audiatur.compare;

import java.util.Locale;

/**
 * What a conflict is called. Every detector asks here, so that one word means one thing:
 *
 * <ul>
 *   <li><em>contradiction</em>: the sides cannot all be true. Two voices give one thing values that
 *       exclude each other, or one affirms what the other denies.
 *   <li><em>difference</em>: all sides may be true, and yet say different things: a name, a
 *       judgement or a cause; a number that may be a part, a rounding or a vague word of the other;
 *       a plan and the outcome that fell short of it, for the plan was made all the same.
 *   <li><em>change</em>: both were true, one after the other. Whoever announced it took it back, or
 *       the two times lie apart.
 *   <li><em>undecided</em>: the words do not say whether the two are one thing at all.
 * </ul>
 */
enum Ruling {
  CONTRADICTION(0.05),
  DIFFERENCE(0),
  CHANGE(0),
  UNDECIDED(-0.15);

  private final double rank;

  Ruling(double rank) {
    this.rank = rank;
  }

  /** How much sooner it is told than others of like weight: what is doubtful comes last. */
  double rank() {
    return rank;
  }

  /** Values of one thing: days, places, forces, lengths. */
  static Ruling ofValues(boolean mayBothHold) {
    return mayBothHold ? DIFFERENCE : CONTRADICTION;
  }

  /**
   * Judgements of one thing.
   *
   * @param apart true if they are of times that lie apart
   * @param denied true if one voice denies the very word that the other affirms
   */
  static Ruling ofJudgements(boolean apart, boolean denied) {
    return apart ? CHANGE : denied ? CONTRADICTION : DIFFERENCE;
  }

  /**
   * A plan and what came of it.
   *
   * @param takenBack true if whoever planned it did otherwise
   * @param kept true if another voice says that it was carried out
   */
  static Ruling ofPlan(boolean takenBack, boolean kept) {
    return kept ? CONTRADICTION : takenBack ? CHANGE : DIFFERENCE;
  }

  static Ruling of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
