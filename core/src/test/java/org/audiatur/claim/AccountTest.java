package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.audiatur.compare.Teller;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;

/** What stands where in an account: the quick way against the slow one. */
class AccountTest {

  private static final int LENGTH = 300;

  @Test
  void mentionsAndSentencesOfAStretchAreThoseThatAreSeenOneByOne() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Account account = account(random);
      for (int i = 0; i < 20; i++) {
        Span stretch = span(random);
        assertThat(account.mentionsIn(stretch))
            .as("mentions in %s, seed %s", stretch, seed)
            .isEqualTo(
                account.mentions().stream().filter(m -> stretch.encloses(m.span())).toList());
        assertThat(account.mentionsOver(stretch))
            .as("mentions over %s, seed %s", stretch, seed)
            .isEqualTo(
                account.mentions().stream().filter(m -> stretch.overlaps(m.span())).toList());
        assertThat(account.sentenceOf(stretch))
            .as("sentence of %s, seed %s", stretch, seed)
            .isEqualTo(
                account.sentences().stream()
                    .filter(s -> s.contains(stretch.start()))
                    .findFirst()
                    .orElse(null));
        assertThat(account.sentenceBefore(stretch))
            .as("sentence before %s, seed %s", stretch, seed)
            .isEqualTo(
                account.sentences().stream()
                    .filter(s -> s.end() <= stretch.start())
                    .reduce((first, second) -> second)
                    .orElse(null));
        assertThat(account.sentenceAfter(stretch))
            .as("sentence after %s, seed %s", stretch, seed)
            .isEqualTo(
                account.sentences().stream()
                    .filter(s -> s.start() >= stretch.end())
                    .findFirst()
                    .orElse(null));
        assertThat(account.sentencesIn(stretch))
            .as("sentences in %s, seed %s", stretch, seed)
            .isEqualTo(account.sentences().stream().filter(stretch::overlaps).toList());
      }
    }
  }

  /** Not empty, so that what begins and what ends there are one question. */
  private static Span span(Random random) {
    int start = random.nextInt(LENGTH);
    return Span.of(start, start + 1 + random.nextInt(40));
  }

  private static Account account(Random random) {
    Account bare = Teller.account("bare").says("а".repeat(LENGTH) + ".").account();
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      spans.add(span(random));
    }
    spans.sort(null);
    List<Mention> mentions = new ArrayList<>();
    for (Span span : spans) {
      String id = "m" + mentions.size();
      mentions.add(new Mention(id, "PER", span, "", "", new TreeMap<>(), null, "test", 1));
    }
    List<Span> sentences = new ArrayList<>();
    int at = 0;
    while (at < LENGTH) {
      int end = at + 1 + random.nextInt(60);
      sentences.add(Span.of(at, end));
      at = end + random.nextInt(4);
    }
    return new Account(
        bare.text(),
        bare.language(),
        bare.languages(),
        sentences,
        List.of(),
        mentions,
        List.of(),
        List.of());
  }
}
