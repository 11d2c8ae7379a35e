package org.audiatur.token;

import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/**
 * One word, number or sign.
 *
 * @param index its place among the tokens of the text, from 0
 * @param span where it stands
 * @param text as read
 * @param kind what it is by its characters
 * @param language code of the language it was looked up in, for example {@code ru}
 * @param analyses readings of a word or a declined number («28-й»), most likely first; empty for bare numbers and signs
 */
public record Token(int index, Span span, String text, Kind kind, String language, List<Analysis> analyses) {

  /** What a token is by its characters. */
  public enum Kind {
    WORD,
    NUMBER,
    ROMAN,
    PUNCTUATION,
    SYMBOL
  }

  public Token {
    analyses = List.copyOf(analyses);
  }

  Token with(List<Analysis> other) {
    return new Token(index, span, text, kind, language, other);
  }

  /** Value of a Roman numeral («XI», «XI-й»), 0 for any other token. */
  public int roman() {
    int hyphen = Characters.hyphenIn(text);
    return kind == Kind.ROMAN ? RomanNumerals.value(hyphen < 0 ? text : text.substring(0, hyphen)) : 0;
  }

  /** True if it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Dictionary form of the most likely reading, or the text in lower case. */
  public String lemma() {
    return analyses.isEmpty() ? text.toLowerCase(java.util.Locale.ROOT) : analyses.getFirst().lemma();
  }

  /** True if one of the readings has this lemma. */
  public boolean hasLemma(String lemma) {
    return analyses.stream().anyMatch(a -> a.lemma().equals(lemma));
  }

  /** True if one of the readings is this part of speech. */
  public boolean canBe(PartOfSpeech pos) {
    return analyses.stream().anyMatch(a -> a.pos() == pos);
  }

  /** True if one of the readings has this feature. */
  public boolean canBe(Grammeme grammeme) {
    return analyses.stream().anyMatch(a -> a.has(grammeme));
  }
}
