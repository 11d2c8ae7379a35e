package org.audiatur.compare;

import java.math.BigDecimal;
import java.util.Locale;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Numbers side by side: equal, compatible within what their words leave open, or not. */
final class Figures {

  /** How far a round or approximate figure may be off. */
  private static final double LEEWAY = 0.1;

  /** "Up to 15,000" is said of a number not far below. */
  private static final double LEAST_OF_UP_TO = 0.5;

  private Figures() {}

  static Verdict compare(SlotReader.Answer<Quantity> one, SlotReader.Answer<Quantity> other) {
    return compare(one.value(), other.value());
  }

  static Verdict compare(Quantity one, Quantity other) {
    if (differInUnit(one.unit(), other.unit())) {
      return Verdict.UNDECIDED;
    }
    if (one.value() == other.value() && java.util.Objects.equals(one.max(), other.max())) {
      return Verdict.AGREE;
    }
    return low(one) <= high(other) && low(other) <= high(one)
        ? Verdict.COMPATIBLE
        : Verdict.CONFLICT;
  }

  static double low(Quantity quantity) {
    String bound = quantity.bound() == null ? "" : quantity.bound();
    return switch (bound) {
      case "under" -> quantity.value() * LEAST_OF_UP_TO;
      case "over" -> quantity.value();
      default -> quantity.approx() ? quantity.value() * (1 - LEEWAY) : quantity.value();
    };
  }

  static double high(Quantity quantity) {
    String bound = quantity.bound() == null ? "" : quantity.bound();
    double value = top(quantity);
    return switch (bound) {
      case "over" -> value * 1.5;
      case "under" -> value;
      default -> quantity.approx() ? value * (1 + LEEWAY) : value;
    };
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
