package org.audiatur.mention;

import java.util.List;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;

/**
 * A text as the name rules see it: its units, citations being one unit each.
 *
 * @param text where it comes from
 * @param units in text order
 * @param smallWords what words it has in small letters
 */
record Scene(TokenizedText text, List<Unit> units, SmallWords smallWords) {

  Scene {
    units = List.copyOf(units);
  }

  static Scene of(TokenizedText text, List<Unit> units) {
    return new Scene(text, units, new SmallWords(units));
  }

  String reading() {
    return text.reading().text();
  }

  /** The span from the first unit to the one before {@code end}. */
  Span span(int first, int end) {
    return Span.of(units.get(first).span().start(), units.get(end - 1).span().end());
  }

  /** The unit at an index, or null beyond the text. */
  @org.jspecify.annotations.Nullable Unit at(int index) {
    return index >= 0 && index < units.size() ? units.get(index) : null;
  }

  /** True if a unit is followed by the next one without a space. */
  boolean isGlued(int index) {
    return index >= 0
        && index + 1 < units.size()
        && units.get(index).span().end() == units.get(index + 1).span().start();
  }
}
