package org.audiatur.system;

import org.audiatur.mention.Quantity;

/**
 * How strong a unit was by one telling.
 *
 * @param arm what is counted, as the list {@code arm-words} calls it, or the word itself
 */
record Strength(Ledger.Told told, String arm, Quantity quantity) {

  private static final long DAYS_APART = 31;

  /** Without days, figures of one account that stand so near are of one time. */
  private static final int NEAR = 1000;

  double least() {
    return quantity.value();
  }

  double most() {
    return quantity.max() == null ? quantity.value() : quantity.max();
  }

  /**
   * True if both count the same at about the same time, so that one may be held against the other.
   */
  boolean compares(Strength other) {
    return arm.equals(other.arm) && sameTime(other);
  }

  private boolean sameTime(Strength other) {
    if (told.days() == null || other.told.days() == null) {
      int apart = told.claim().trigger().start() - other.told.claim().trigger().start();
      return told.account().equals(other.told.account()) && Math.abs(apart) <= NEAR;
    }
    return told.days().daysApart(other.told.days()) <= DAYS_APART;
  }
}
