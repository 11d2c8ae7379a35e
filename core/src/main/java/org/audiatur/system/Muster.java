package org.audiatur.system;

import org.audiatur.claim.Account;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * A figure that stands beside the name of a unit: «отряд в 300 штыков», "the garrison (400 men)".
 *
 * @param words from the unit's name to the end of the figure
 * @param own true if the figure is part of what it is called: «две роты»
 * @param arm what is counted, as the list {@code arm-words} calls it, or the word itself
 */
record Muster(
    String unit, Account account, Span words, boolean own, String arm, Quantity quantity) {

  /** True if it only says how many units there were. */
  boolean countsUnits() {
    return own && !arm.equals("men");
  }

  Muster of(String other) {
    return new Muster(other, account, words, own, arm, quantity);
  }
}
