package org.audiatur.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;

/**
 * What a word, number or sign is by itself, wherever it stands. Worked out once and shared by all
 * units of the same text and readings; nobody changes it once its classes are told.
 */
final class WordForm {

  private final String text;
  private final String lower;
  private final String folded;
  private final Unit.Kind kind;
  private final List<Analysis> analyses;
  private final int agreement;
  private final boolean capitalized;
  private final boolean known;
  private final int partsOfSpeech;
  private final BitSet classes = new BitSet();

  WordForm(String text, Unit.Kind kind, List<Analysis> analyses) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.folded = NameForms.folded(lower);
    this.kind = kind;
    this.analyses = analyses;
    this.agreement = Agreement.ofLower(lower, analyses);
    this.capitalized = Character.isUpperCase(text.codePointAt(0));
    boolean read = false;
    int parts = 0;
    for (Analysis analysis : analyses) {
      read |= !analysis.guessed();
      parts |= 1 << analysis.pos().ordinal();
    }
    this.known = read;
    this.partsOfSpeech = parts;
  }

  String text() {
    return text;
  }

  /** In lower case. */
  String lower() {
    return lower;
  }

  /** As {@link NameForms#fold} makes it: what lists are asked for. */
  String folded() {
    return folded;
  }

  Unit.Kind kind() {
    return kind;
  }

  /** Readings, most likely first. */
  List<Analysis> analyses() {
    return analyses;
  }

  /** The cases and numbers it can have: see {@link Agreement}. */
  int agreement() {
    return agreement;
  }

  boolean isWord() {
    return kind == Unit.Kind.WORD;
  }

  boolean isCapitalized() {
    return capitalized;
  }

  boolean canBe(PartOfSpeech pos) {
    return (partsOfSpeech & 1 << pos.ordinal()) != 0;
  }

  /** True if a dictionary knows the word; false if its readings were inferred from its form. */
  boolean isKnown() {
    return known;
  }

  /** What the lexicons and its form say of it. */
  BitSet classes() {
    return classes;
  }

  boolean is(int classId) {
    return classes.get(classId);
  }
}
