package org.audiatur.system;

import java.util.Locale;
import java.util.Map;
import org.audiatur.claim.Count;
import org.audiatur.mention.Measure;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as told, and in the unit of today where the old one has a fixed worth. Money stays
 * money.
 *
 * @param unit as the table {@code units} calls it, or the words of the count
 * @param converted null where nothing is to convert
 */
record Amount(
    double value, @Nullable Double max, String unit, @Nullable Double converted, String today) {

  private record Today(String unit, double worth) {}

  private static final Map<String, Today> TODAY =
      Map.of(
          "mass", new Today("tonne", 1e6),
          "area", new Today("hectare", 1e4),
          "length", new Today("kilometre", 1e3),
          "volume", new Today("litre", 1));

  static Amount of(Ledger ledger, Ledger.Told told, Count count) {
    Measure measure = ledger.measure(told, count);
    String words = count.quantity().unit();
    return measure == null
        ? new Amount(
            count.quantity().value(), count.quantity().max(), words == null ? "" : words, null, "")
        : of(count.quantity(), measure);
  }

  /** A quantity with its measure. */
  static Amount of(Quantity quantity, Measure measure) {
    double value = quantity.value();
    Today today = TODAY.get(measure.unit().dimension());
    Double worth = measure.unit().worth();
    Double converted = today == null || worth == null ? null : value * worth / today.worth();
    return new Amount(
        value,
        quantity.max(),
        measure.unit().name(),
        converted,
        today == null || converted == null ? "" : today.unit());
  }

  /** With three figures that mean something, as a historian would give it. */
  String inTodays() {
    if (converted == null) {
      return "";
    }
    return new java.math.BigDecimal(converted)
            .round(new java.math.MathContext(3))
            .stripTrailingZeros()
            .toPlainString()
        + " "
        + today.toLowerCase(Locale.ROOT);
  }
}
