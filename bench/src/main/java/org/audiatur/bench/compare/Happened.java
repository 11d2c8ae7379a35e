package org.audiatur.bench.compare;

import java.time.LocalDate;

/**
 * A happening of a made-up war, or what an account makes of it.
 *
 * @param number which of the war's happenings
 * @param type of its claim
 * @param day when
 * @param unit number of the unit that acts in it
 * @param place number of its place
 * @param person number of the person who acts in it
 * @param count how many were killed, or came
 */
record Happened(
    int number, String type, LocalDate day, int unit, int place, int person, int count) {

  /** What accounts may differ in: the kind of conflict that comes of it. */
  enum Slot {
    DATE,
    NUMBER,
    ACTOR,
    PLACE;

    String kind() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The same but for one thing, told in another way by so much. */
  Happened but(Slot slot, int other) {
    return switch (slot) {
      case DATE -> new Happened(number, type, day.plusDays(other), unit, place, person, count);
      case NUMBER -> new Happened(number, type, day, unit, place, person, count * (other + 1));
      case ACTOR -> new Happened(number, type, day, unit + other, place, person, count);
      case PLACE -> new Happened(number, type, day, unit, place + other, person, count);
    };
  }
}
