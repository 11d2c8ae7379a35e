package org.audiatur.token;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/**
 * One word, number or sign. A value: not a record only because it keeps what its readings have in
 * common, so that the questions rules ask again and again ({@link #canBe}, {@link #hasLemma}) cost
 * next to nothing.
 */
public final class Token {

  /** What a token is by its characters. */
  public enum Kind {
    WORD,
    NUMBER,
    ROMAN,
    PUNCTUATION,
    SYMBOL
  }

  private final int index;
  private final Span span;
  private final String text;
  private final Kind kind;
  private final String language;
  private final List<Analysis> analyses;
  private final long grammemes;
  private final int partsOfSpeech;

  /**
   * @param index its place among the tokens of the text, from 0
   * @param span where it stands
   * @param text as read
   * @param kind what it is by its characters
   * @param language code of the language it was looked up in, for example {@code ru}
   * @param analyses readings of a word or a declined number («28-й»), most likely first; empty for
   *     bare numbers and signs
   */
  public Token(
      int index, Span span, String text, Kind kind, String language, List<Analysis> analyses) {
    this.index = index;
    this.span = span;
    this.text = text;
    this.kind = kind;
    this.language = language;
    this.analyses = List.copyOf(analyses);
    long allGrammemes = 0;
    int allParts = 0;
    for (Analysis analysis : this.analyses) {
      allGrammemes |= analysis.grammemes();
      allParts |= 1 << analysis.pos().ordinal();
    }
    this.grammemes = allGrammemes;
    this.partsOfSpeech = allParts;
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public String text() {
    return text;
  }

  public Kind kind() {
    return kind;
  }

  public String language() {
    return language;
  }

  public List<Analysis> analyses() {
    return analyses;
  }

  Token with(List<Analysis> other) {
    return other == analyses ? this : new Token(index, span, text, kind, language, other);
  }

  /** Value of a Roman numeral («XI», «XI-й»), 0 for any other token. */
  public int roman() {
    int hyphen = Characters.hyphenIn(text);
    return kind == Kind.ROMAN
        ? RomanNumerals.value(hyphen < 0 ? text : text.substring(0, hyphen))
        : 0;
  }

  /** True if it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Dictionary form of the most likely reading, or the text in lower case. */
  public String lemma() {
    return analyses.isEmpty() ? text.toLowerCase(Locale.ROOT) : analyses.getFirst().lemma();
  }

  /** True if one of the readings has this lemma. */
  public boolean hasLemma(String lemma) {
    for (int i = 0; i < analyses.size(); i++) {
      if (analyses.get(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** True if one of the readings is this part of speech. */
  public boolean canBe(PartOfSpeech pos) {
    return (partsOfSpeech & 1 << pos.ordinal()) != 0;
  }

  /** True if one of the readings has this feature. */
  public boolean canBe(Grammeme grammeme) {
    return (grammemes & grammeme.bit()) != 0;
  }

  /** The features of all readings together, as bits of {@link Grammeme}. */
  public long grammemes() {
    return grammemes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token
        && index == token.index
        && span.equals(token.span)
        && text.equals(token.text)
        && kind == token.kind
        && language.equals(token.language)
        && analyses.equals(token.analyses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, span, text);
  }

  @Override
  public String toString() {
    return text + " " + span + " " + kind + " " + analyses;
  }
}
