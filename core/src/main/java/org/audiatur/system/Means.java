package org.audiatur.system;

import java.util.Locale;

/**
 * By what a force moves, and how far it may come: the most that history tells of, not the usual.
 */
enum Means {
  FOOT(50, 7),
  HORSE(100, 15),
  RAIL(800, 100),
  SHIP(500, 60),
  MOTOR(600, 90),
  AIR(12000, 900);

  private final double aDay;
  private final double anHour;

  /**
   * @param aDay kilometres in a day, with rests
   * @param anHour kilometres in an hour
   */
  Means(double aDay, double anHour) {
    this.aDay = aDay;
    this.anHour = anHour;
  }

  static Means of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How far it may come in a time: less than a day may be hurried through. */
  double reach(double hours) {
    return Math.max(aDay * hours / 24, Math.min(aDay, anHour * hours));
  }

  /** The fastest way to travel over land or sea in a year, when nothing is told of the way. */
  static Means fastest(int year) {
    return year < FIRST_RAILWAYS ? SHIP : year < FIRST_FLIGHTS ? RAIL : AIR;
  }

  private static final int FIRST_RAILWAYS = 1830;
  private static final int FIRST_FLIGHTS = 1914;
}
