package org.audiatur.bench.dates;

import org.audiatur.text.Span;

/**
 * An expression of time as TIMEX2 and TIMEX3 mark it.
 *
 * @param span where it stands
 * @param value its {@code val} or {@code value}, upper case; empty where it has none
 * @param set true if it says how often
 */
public record Timex(Span span, String value, boolean set) {

  /** True for a point or stretch of the calendar: no length, no "now", nothing that recurs. */
  public boolean isDate() {
    return !set && !value.isEmpty() && !value.startsWith("P") && !value.startsWith("FUTURE");
  }
}
