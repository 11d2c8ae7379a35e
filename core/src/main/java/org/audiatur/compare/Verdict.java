package org.audiatur.compare;

/** What the values of one slot of an event say together. Written in lower case. */
public enum Verdict {
  AGREE,
  COMPATIBLE,
  CONFLICT,
  SINGLE,
  UNDECIDED;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
