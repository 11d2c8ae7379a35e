package org.audiatur.bench.timelines;

import java.util.List;
import java.util.Optional;
import org.audiatur.claim.Deed;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;

/** Which target a phrase names. */
final class Participants {

  private Participants() {}

  static Optional<Target> of(
      NewsText news, NamedText named, ReadingText reading, Deed.Phrase phrase) {
    Span span = TimelineBuilder.original(reading, phrase.span(), news.text());
    List<Integer> words = news.wordsIn(span);
    return words.isEmpty()
        ? Optional.empty()
        : named.ending(words).map(NamedText.Naming::target);
  }
}
