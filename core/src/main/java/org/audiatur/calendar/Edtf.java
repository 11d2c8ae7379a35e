package org.audiatur.calendar;

/** A date in the Extended Date/Time Format (ISO 8601-2). */
public record Edtf(String text) {

  /** The value for an EDTF string. */
  public static Edtf parse(String text) {
    return new Edtf(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
