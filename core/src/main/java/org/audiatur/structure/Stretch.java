package org.audiatur.structure;

import java.util.List;
import org.audiatur.text.Span;

/**
 * A stretch in one language.
 *
 * @param language ISO 639-1 code
 * @param span where it stands
 */
public record Stretch(String language, Span span) {

  /**
   * The language that most of some words are in. Costs O(log stretches).
   *
   * @param stretches in text order
   * @param words where the words stand
   * @param otherwise the answer where no stretch tells
   */
  public static String languageOf(List<Stretch> stretches, Span words, String otherwise) {
    String best = otherwise;
    int most = 0;
    for (int i = firstAt(stretches, words.start()); i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.span().start() >= words.end()) {
        break;
      }
      int end = Math.min(stretch.span().end(), words.end());
      int shared = end - Math.max(stretch.span().start(), words.start());
      best = shared > most ? stretch.language() : best;
      most = Math.max(most, shared);
    }
    return best;
  }

  private static int firstAt(List<Stretch> stretches, int position) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
