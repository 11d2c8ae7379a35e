package org.audiatur.mention;

import java.util.BitSet;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/**
 * One word, number or sign as the name rules see it: tokens that belong together ({@code РКП (б)},
 * {@code 28-й}, {@code 72 472}, {@code А.}) are one unit, and a whole citation is one. Its classes
 * are those of its form until something is said of this place alone.
 */
final class Unit {

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

  private final int index;
  private final Span span;
  private final WordForm form;
  private final String language;
  private final int sentence;
  private final boolean first;
  private BitSet classes;

  /**
   * @param index its place among the units of the text
   * @param span where it stands
   * @param form what it is by itself
   * @param language code of the language it was looked up in
   * @param sentence index of its sentence
   * @param first true if it opens its sentence
   */
  Unit(int index, Span span, WordForm form, String language, int sentence, boolean first) {
    this.index = index;
    this.span = span;
    this.form = form;
    this.language = language;
    this.sentence = sentence;
    this.first = first;
    this.classes = form.classes();
  }

  int index() {
    return index;
  }

  Span span() {
    return span;
  }

  WordForm form() {
    return form;
  }

  String language() {
    return language;
  }

  int sentence() {
    return sentence;
  }

  boolean first() {
    return first;
  }

  /** As read. */
  String text() {
    return form.text();
  }

  String lower() {
    return form.lower();
  }

  Kind kind() {
    return form.kind();
  }

  List<Analysis> analyses() {
    return form.analyses();
  }

  int agreement() {
    return form.agreement();
  }

  boolean isWord() {
    return form.isWord();
  }

  boolean isCapitalized() {
    return form.isCapitalized();
  }

  boolean canBe(PartOfSpeech pos) {
    return form.canBe(pos);
  }

  /** True if a dictionary knows the word; false if its readings were inferred from its form. */
  boolean isKnown() {
    return form.isKnown();
  }

  boolean is(int classId) {
    return classes.get(classId);
  }

  boolean isAny(int[] classIds) {
    for (int id : classIds) {
      if (classes.get(id)) {
        return true;
      }
    }
    return false;
  }

  /** The next class that it has from a number on, -1 if there is none. */
  int nextClass(int from) {
    return classes.nextSetBit(from);
  }

  /** Gives it a class here, or takes it away; its form keeps what it has. */
  void set(int classId, boolean has) {
    if (classes.get(classId) != has) {
      classes = classes == form.classes() ? (BitSet) classes.clone() : classes;
      classes.set(classId, has);
    }
  }

  void set(int classId) {
    set(classId, true);
  }
}
