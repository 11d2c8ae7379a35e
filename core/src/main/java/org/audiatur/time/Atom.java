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
 * @param doubted true if the text puts "(?)" behind it
 */
record Atom(Span span, String text, Kind kind, boolean capital, int sentence, boolean doubted) {

  enum Kind {
    LETTERS,
    DIGITS,
    SIGN
  }

  Atom inDoubt() {
    return new Atom(span, text, kind, capital, sentence, true);
  }

  /** True if nothing stands between this and the next. */
  boolean touches(Atom next) {
    return span.end() == next.span.start();
  }
}
