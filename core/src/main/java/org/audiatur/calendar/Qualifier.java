package org.audiatur.calendar;

/** How sure a date, or a part of it, is, by the sign that EDTF writes beside it. */
public enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign as written; empty for none. */
  public String sign() {
    return sign;
  }

  /** True if it says "about". */
  public boolean approximate() {
    return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
  }

  /** True if it says "perhaps". */
  public boolean uncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }

  /** What both say. */
  public Qualifier and(Qualifier other) {
    if (this == other || other == NONE) {
      return this;
    }
    return this == NONE ? other : UNCERTAIN_AND_APPROXIMATE;
  }

  /** The qualifier for a sign, {@link #NONE} for none. */
  static Qualifier of(String sign) {
    for (Qualifier qualifier : values()) {
      if (qualifier.sign.equals(sign)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException("No EDTF qualifier \"" + sign + "\": expected one of ? ~ %");
  }
}
