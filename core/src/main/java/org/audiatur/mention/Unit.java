package org.audiatur.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/**
 * One word, number or sign as the name rules see it: tokens that belong together ({@code РКП (б)},
 * {@code 28-й}, {@code 72 472}, {@code А.}) are one unit, and a whole citation is one.
 *
 * @param index its place among the units of the text
 * @param span where it stands
 * @param text as read
 * @param kind what it is by its characters
 * @param language code of the language it was looked up in
 * @param analyses readings of a word, most likely first
 * @param sentence index of its sentence
 * @param first true if it opens its sentence
 * @param agreement the cases and numbers it can have: see {@link Agreement}
 * @param classes what the lexicons and its form say of it
 */
record Unit(
    int index,
    Span span,
    String text,
    Kind kind,
    String language,
    List<Analysis> analyses,
    int sentence,
    boolean first,
    int agreement,
    BitSet classes) {

  /** What a unit is by its characters. */
  enum Kind {
    WORD,
    INITIAL,
    NUMBER,
    ORDINAL,
    ROMAN,
    SIGN,
    CITATION
  }

  boolean is(int classId) {
    return classes.get(classId);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean canBe(PartOfSpeech pos) {
    for (Analysis analysis : analyses) {
      if (analysis.pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** True if a dictionary knows the word; false if its readings were inferred from its form. */
  boolean isKnown() {
    for (Analysis analysis : analyses) {
      if (!analysis.guessed()) {
        return true;
      }
    }
    return false;
  }
}
