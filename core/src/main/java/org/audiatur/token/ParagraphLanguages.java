package org.audiatur.token;

import java.util.List;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.text.Span;

/**
 * The language of each paragraph. A line of few words that do not speak for themselves (a heading,
 * a name) goes with the paragraph it stands before, else with the one it stands after; figures go
 * with what stands before. Costs time linear in the text.
 */
final class ParagraphLanguages {

  private static final int FEW_WORDS = 3;

  private final LanguageIdentifier identifier;
  private final String text;
  private final List<Span> paragraphs;
  private final String[] languages;

  private ParagraphLanguages(LanguageIdentifier identifier, String text, List<Span> paragraphs) {
    this.identifier = identifier;
    this.text = text;
    this.paragraphs = paragraphs;
    this.languages = new String[paragraphs.size()];
  }

  /** One language for each paragraph. */
  static String[] of(LanguageIdentifier identifier, String text, List<Span> paragraphs) {
    return new ParagraphLanguages(identifier, text, paragraphs).read();
  }

  private String[] read() {
    String[] told = new String[languages.length];
    for (int i = 0; i < told.length; i++) {
      told[i] = told(words(i));
    }
    String[] following = following(told);
    String before = "";
    for (int i = 0; i < told.length; i++) {
      languages[i] = told[i].isEmpty() ? with(words(i), following[i], before) : told[i];
      before = languages[i];
    }
    return languages;
  }

  /** The language that the words of a paragraph speak for by themselves, empty if they do not. */
  private String told(String words) {
    return identifier.toldByWords(words, FEW_WORDS).orElse("");
  }

  /** For each paragraph the language of the next one that speaks for itself. */
  private static String[] following(String[] told) {
    String[] following = new String[told.length];
    String next = "";
    for (int i = told.length - 1; i >= 0; i--) {
      following[i] = next;
      next = told[i].isEmpty() ? next : told[i];
    }
    return following;
  }

  private String with(String words, String next, String before) {
    boolean figures = !LanguageIdentifier.hasMoreWords(words, 0);
    if (figures) {
      return !before.isEmpty() ? before : next.isEmpty() ? LanguageIdentifier.FIRST : next;
    }
    if (identifier.mayBe(words, next)) {
      return next;
    }
    return identifier.mayBe(words, before)
        ? before
        : identifier.identify(words, LanguageIdentifier.FIRST);
  }

  private String words(int paragraph) {
    return paragraphs.get(paragraph).in(text);
  }
}
