package org.audiatur.token;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.text.Span;

/** The language of a stretch by its letters. */
final class Script {

  private Script() {}

  /** The language most letters of a paragraph speak for. */
  static String language(String text, Span span) {
    int russian = 0;
    int ukrainian = 0;
    int cyrillic = 0;
    int latin = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c >= 'a' && c <= 'z') {
        latin++;
      } else if (c >= '\u0400' && c <= '\u04FF') {
        cyrillic++;
        russian += c == 'ы' || c == 'э' || c == 'ъ' || c == 'ё' ? 1 : 0;
        ukrainian += c == 'і' || c == 'ї' || c == 'є' || c == 'ґ' ? 1 : 0;
      }
    }
    if (latin > cyrillic) {
      return "en";
    }
    return ukrainian > russian ? "uk" : "ru";
  }

  /** The language most words of a sentence were looked up in. */
  static String language(List<Token> tokens) {
    Map<String, Integer> counts = new TreeMap<>();
    tokens.stream().filter(t -> t.kind() == Token.Kind.WORD).forEach(t -> counts.merge(t.language(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("ru");
  }

  /** The language of a word in a paragraph: that of the paragraph, unless its letters cannot be. */
  static String ofWord(String word, String paragraph) {
    char c = word.charAt(0);
    boolean latin = c < '\u0250' && Character.isLetter(c);
    boolean cyrillic = c >= '\u0400' && c <= '\u04FF';
    if (paragraph.equals("en")) {
      return cyrillic ? "ru" : "en";
    }
    return latin ? "en" : paragraph;
  }
}
