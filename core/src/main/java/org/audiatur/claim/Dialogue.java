package org.audiatur.claim;

import java.util.List;

/**
 * Speech that begins its paragraph with a dash: «— Мост цел, — сказал Корнев. — Идем». Without a
 * verb of saying it may be a list, and nobody speaks.
 */
final class Dialogue {

  private static final String DASHES = "—–-―";

  private int paragraph = -1;
  private List<Voice> speakers = List.of();

  List<Voice> speakers() {
    return speakers;
  }

  /** Takes a sentence in; they come in text order. */
  void hear(Parse parse, List<Saying> sayings) {
    if (!opens(parse) || paragraph == parse.sentence.paragraph()) {
      return;
    }
    for (Saying saying : sayings) {
      if (saying.inset() && isDash(parse, saying.first() - 1)) {
        paragraph = parse.sentence.paragraph();
        speakers = saying.speakers();
      }
    }
  }

  /** True if a word of the sentence is said in a dialogue. */
  boolean says(Parse parse, int token, List<Saying> sayings) {
    return paragraph == parse.sentence.paragraph()
        && opens(parse)
        && sayings.stream().noneMatch(saying -> saying.inset() && saying.covers(token));
  }

  private static boolean opens(Parse parse) {
    return isDash(parse, 0);
  }

  private static boolean isDash(Parse parse, int token) {
    String word = parse.words.word(token);
    return !word.isEmpty() && DASHES.contains(word);
  }
}
