package org.audiatur.calendar;

/** How finely a date is given, finest first. */
public enum Precision {
  HOUR(0),
  DAY(3),
  MONTH(15),
  SEASON(45),
  YEAR(183),
  DECADE(5 * 365),
  CENTURY(50 * 365),
  MILLENNIUM(500 * 365),
  /** The year is not known. */
  UNKNOWN(0);

  private final int tolerance;

  Precision(int tolerance) {
    this.tolerance = tolerance;
  }

  /** By how many days an approximate date of this precision may be off; see {@link Edtf#reach}. */
  public int tolerance() {
    return tolerance;
  }

  /** True if this is finer than the other. */
  public boolean finerThan(Precision other) {
    return compareTo(other) < 0;
  }

  /** The coarser of the two. */
  public static Precision coarser(Precision one, Precision other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
