package org.audiatur.decision;

/** What a person decided. */
public sealed interface Decision {

  /** The mentions at these two places name the same. */
  record MustJoin(Anchor one, Anchor other) implements Decision {}

  /** The mentions at these two places do not name the same. */
  record CannotJoin(Anchor one, Anchor other) implements Decision {}

  /** The mention or claim of this type at this place is wrong and is left out. */
  record Rejected(Anchor place, String type) implements Decision {}
}
