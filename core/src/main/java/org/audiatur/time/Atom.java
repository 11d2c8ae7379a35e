package org.audiatur.time;

import org.audiatur.text.Span;

/**
 * The smallest piece that the grammar of time sees: a run of letters, a run of digits, or one sign.
 *
 * @param span where it stands
 * @param text lower case, spelt as today, ё as е, stress marks left out
 * @param kind what it is made of
 * @param capital true if it begins with a capital letter
 * @param sentence index of its sentence
 */
record Atom(Span span, String text, Kind kind, boolean capital, int sentence) {

  enum Kind {
    LETTERS,
    DIGITS,
    SIGN
  }

  /** True if nothing stands between this and the next. */
  boolean touches(Atom next) {
    return span.end() == next.span.start();
  }
}
