package org.audiatur.system;

import org.audiatur.calendar.DateInterval;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How strong a unit was by one telling.
 *
 * @param arm what is counted, as the list {@code arm-words} calls it, or the word itself
 */
record Strength(Said said, String arm, Quantity quantity) {

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

  /** True if one account says the same at one place. */
  boolean repeats(Strength other) {
    return arm.equals(other.arm)
        && least() == other.least()
        && said.account().equals(other.said.account())
        && Math.abs(said.span().start() - other.said.span().start()) <= NEAR;
  }

  private boolean sameTime(Strength other) {
    DateInterval days = days(said);
    DateInterval others = days(other.said);
    if (days == null || others == null) {
      int apart = said.span().start() - other.said.span().start();
      return said.account().equals(other.said.account()) && Math.abs(apart) <= NEAR;
    }
    return days.daysApart(others) <= DAYS_APART;
  }

  private static @Nullable DateInterval days(Said said) {
    return said.told() == null ? null : said.told().days();
  }
}
