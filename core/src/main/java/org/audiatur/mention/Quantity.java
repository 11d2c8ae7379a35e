package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param value the number, or the lower bound of a range
 * @param max upper bound of a range, else null
 * @param approx true if an approximating word or bound stands with it, or it is a round thousand of
 *     troops
 * @param bound {@code about}, {@code over}, {@code under}, or null for a plain number
 * @param unit what is counted, as written; null where the text does not say
 */
public record Quantity(
    double value,
    @Nullable Double max,
    boolean approx,
    @Nullable String bound,
    @Nullable String unit)
    implements MentionValue {

  /** True for {@code £}, {@code $} and the like, which stand before their number. */
  public static boolean isCurrencySign(String unit) {
    return unit.length() == 1 && Character.getType(unit.charAt(0)) == Character.CURRENCY_SYMBOL;
  }
}
