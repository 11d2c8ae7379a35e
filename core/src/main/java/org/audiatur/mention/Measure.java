package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * How much of what, with the unit known: what the words of a quantity measure.
 *
 * @param value the number, or the lower end of a range; in parts of the unit, where the words name
 *     smaller units too ("20 dollars 43 cents" is 20.43 dollars)
 * @param max upper end of a range, else null
 * @param bound {@code about}, {@code over}, {@code under}, or null for a plain number
 * @param unit a unit of the table {@code units}, or the code of a currency
 */
public record Measure(double value, @Nullable Double max, @Nullable String bound, Unit unit) {

  /**
   * A unit of measure or money.
   *
   * @param name as the table {@code units} calls it, or the code of a currency
   * @param dimension time, length, area, mass, volume or money
   * @param worth in the base unit of its dimension (second, metre, square metre, gram, litre); null
   *     where it has no fixed worth. Months are counted as 30 days, years as 365
   */
  public record Unit(String name, String dimension, @Nullable Double worth) {}

  Measure bounded(@Nullable String other) {
    return new Measure(value, max, other, unit);
  }
}
