package org.audiatur.compare;

import org.audiatur.mention.Measure;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it measures or counts.
 *
 * @param quantity the number
 * @param unit its unit of measure, null for what is only counted
 * @param thing what sort of thing is counted, empty where the field does not know the word
 * @param whose the people or party that the counted are of, or inhabitants; empty where it is none
 */
record Amount(Quantity quantity, Measure.@Nullable Unit unit, String thing, String whose) {

  /** What one coin was worth in another changed by the day. */
  private static final String MONEY = "money";

  /** A number without more. */
  static Amount of(Quantity quantity) {
    return new Amount(quantity, null, "", "");
  }

  /** True if the other is surely of something else, or of what nothing makes comparable. */
  boolean differsInKind(Amount other) {
    if (isBare() || other.isBare()) {
      return false;
    }
    if (unit != null || other.unit != null) {
      return unit == null || other.unit == null || factor(other) == null;
    }
    return thing.isEmpty() || other.thing.isEmpty()
        ? Figures.differInUnit(quantity.unit(), other.quantity.unit())
        : !thing.equals(other.thing) || isOfOthers(other);
  }

  /** Germans are no inhabitants. */
  private boolean isOfOthers(Amount other) {
    return !whose.isEmpty() && !other.whose.isEmpty() && !whose.equals(other.whose);
  }

  private boolean isBare() {
    String word = quantity.unit();
    return word == null || word.isBlank();
  }

  /** How many of our units one of the other's is, null where no number says. */
  @Nullable Double factor(Amount other) {
    Measure.Unit theirs = other.unit;
    if (unit == null || theirs == null) {
      return 1.0;
    }
    if (unit.name().equals(theirs.name())) {
      return 1.0;
    }
    Double worth = unit.worth();
    Double their = theirs.worth();
    if (worth == null
        || their == null
        || !unit.dimension().equals(theirs.dimension())
        || unit.dimension().equals(MONEY)) {
      return null;
    }
    return their / worth;
  }
}
