package org.audiatur.compare;

import java.math.BigDecimal;
import java.util.Locale;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Numbers side by side: equal, compatible within what their words leave open, or not. */
final class Figures {

  /** How far a round or approximate figure may be off. */
  private static final double LEEWAY = 0.1;

  /** How far a number in round thousands lies from the one that it stands for. */
  private static final double ROUND = 0.03;

  private static final double FEW = 50;
  private static final double FEW_OR_SO = 0.2;

  /** "Up to 15,000" is said of a number not far below. */
  private static final double LEAST_OF_UP_TO = 0.5;

  /** "Over 3,000" is said of a number not far above. */
  private static final double MOST_OF_OVER = 1.5;

  private Figures() {}

  static Verdict compare(SlotReader.Answer<Amount> one, SlotReader.Answer<Amount> other) {
    return compare(one.value(), other.value());
  }

  static Verdict compare(Quantity one, Quantity other) {
    return compare(Amount.of(one), Amount.of(other));
  }

  /**
   * The same, within what their words leave open, or not. A number turned into another unit is
   * rounded: it is as good as an estimate.
   */
  static Verdict compare(Amount one, Amount other) {
    Double factor = one.factor(other);
    if (factor == null || one.differsInKind(other)) {
      return Verdict.UNDECIDED;
    }
    Quantity first = one.quantity();
    Quantity second = other.quantity();
    if (factor == 1 && first.value() == second.value() && top(first) == top(second)) {
      return isOpen(first) == isOpen(second) ? Verdict.AGREE : Verdict.COMPATIBLE;
    }
    double gap = Math.max(low(first) - high(second) * factor, low(second) * factor - high(first));
    boolean rounded = isRough(first) || isRough(second) || factor != 1;
    double leeway = rounded ? LEEWAY * Math.max(top(first), top(second) * factor) : 0;
    return gap <= leeway ? Verdict.COMPATIBLE : Verdict.CONFLICT;
  }

  /** True if one number is the other in round thousands: «43 тысячи» and «43 338». */
  static boolean isRounded(Quantity one, Quantity other) {
    return isRoundOf(one.value(), other.value()) || isRoundOf(other.value(), one.value());
  }

  /** "Some two dozen" may be twenty. */
  static boolean areFewOrSo(Quantity one, Quantity other) {
    double less = Math.min(top(one), top(other));
    double more = Math.max(top(one), top(other));
    return (isRough(one) || isRough(other)) && more < FEW && less >= more * (1 - FEW_OR_SO);
  }

  private static boolean isRoundOf(double round, double exact) {
    return round % 1000 == 0 && Math.abs(round - exact) <= Math.min(500, ROUND * exact);
  }

  /** A range says by itself how far it reaches. */
  private static boolean isRough(Quantity quantity) {
    return quantity.approx() && quantity.max() == null;
  }

  /** True for "over" and "up to". */
  private static boolean isOpen(Quantity quantity) {
    return low(quantity) != high(quantity) && quantity.max() == null;
  }

  /** How many times the smaller goes into the greater, from 0 to 1. */
  static double ratio(Amount one, Amount other) {
    Double factor = one.factor(other);
    double first = one.quantity().value();
    double second = other.quantity().value() * (factor == null ? 1 : factor);
    return Math.min(first, second) / Math.max(1, Math.max(first, second));
  }

  /** The least that a number may mean, but for what is left open by its being an estimate. */
  static double low(Quantity quantity) {
    return "under".equals(quantity.bound()) ? quantity.value() * LEAST_OF_UP_TO : quantity.value();
  }

  /** The most that it may mean. */
  static double high(Quantity quantity) {
    return "over".equals(quantity.bound()) ? top(quantity) * MOST_OF_OVER : top(quantity);
  }

  private static double top(Quantity quantity) {
    Double max = quantity.max();
    return max == null ? quantity.value() : max;
  }

  /** Case endings do not make another unit; a number without a unit has any. */
  static boolean differInUnit(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.isBlank() || other.isBlank()) {
      return false;
    }
    String first = one.strip().toLowerCase(Locale.ROOT);
    String second = other.strip().toLowerCase(Locale.ROOT);
    int shared = Math.min(4, Math.min(first.length(), second.length()));
    return !first.substring(0, shared).equals(second.substring(0, shared));
  }

  static String show(Quantity quantity) {
    String sign =
        "over".equals(quantity.bound())
            ? ">"
            : "under".equals(quantity.bound()) ? "<" : quantity.approx() ? "~" : "";
    Double max = quantity.max();
    String range = max == null ? "" : "–" + plain(max);
    return sign
        + plain(quantity.value())
        + range
        + (quantity.unit() == null ? "" : " " + quantity.unit());
  }

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
