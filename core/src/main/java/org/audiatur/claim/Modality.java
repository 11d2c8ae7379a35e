package org.audiatur.claim;

/** How a claim is put: see {@code gold} annotation rules for each. Written in lower case. */
public enum Modality {
  /** The author states it in their own voice. */
  ASSERTED,
  /** Stated on the word of a person, document or paper. */
  REPORTED,
  /** Ordered, planned, demanded, promised; not said to have happened. */
  PLANNED,
  /** Said to be possible or supposed. */
  HYPOTHETICAL,
  /** Said not to have happened. */
  NEGATED;

  /** The name used in files. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
