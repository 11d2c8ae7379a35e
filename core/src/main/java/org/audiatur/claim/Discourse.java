package org.audiatur.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of a paragraph so far, for words that only refer back. Keeps the last few sentences
 * only.
 */
final class Discourse {

  private static final int KEPT = 40;

  /** As much as having been a subject, and a little more. */
  private static final int PERSON = 18;

  /** «the Admiral»: what one is called may stand for who it is. */
  private static final Set<String> PEOPLE = Set.of("person");

  /**
   * A phrase that something later may refer to.
   *
   * @param chunk the phrase
   * @param span its words
   * @param subject true if it was the subject of a clause
   * @param sentence the sentence it stands in
   */
  record Named(Chunk chunk, Span span, boolean subject, int sentence) {}

  private final Deque<Named> recent = new ArrayDeque<>();

  void clear() {
    recent.clear();
  }

  void add(Parse parse, Chunk chunk, boolean subject) {
    recent.addFirst(
        new Named(chunk, parse.span(chunk.first, chunk.end), subject, parse.sentence.index()));
    if (recent.size() > KEPT) {
      recent.removeLast();
    }
  }

  /** One of whom a later sentence spoke again. */
  void again(Named named) {
    recent.addFirst(named);
    if (recent.size() > KEPT) {
      recent.removeLast();
    }
  }

  /** The nearest earlier phrase that agrees and fits, subjects first; null where there is none. */
  @Nullable Named find(long features, Fillers fillers, Slot slot, int sentence) {
    return find(features, fillers, slot, sentence, 0);
  }

  /** The same for «он», «її», which mean a person sooner than a thing. */
  @Nullable Named findPerson(long features, Fillers fillers, Slot slot, int sentence) {
    return find(features, fillers, slot, sentence, PERSON);
  }

  private @Nullable Named find(
      long features, Fillers fillers, Slot slot, int sentence, int person) {
    Named best = null;
    int bestScore = 0;
    int rank = 0;
    for (Named named : recent) {
      rank++;
      if (!agrees(features, named.chunk()) || !fillers.fits(named.chunk(), slot.fillers())) {
        continue;
      }
      int score =
          100
              - rank
              - 12 * Math.max(0, sentence - named.sentence() - 1)
              + (named.subject() ? 15 : 0)
              + (isPerson(named.chunk()) || fillers.isA(named.chunk().lemma, PEOPLE) ? person : 0);
      if (score > bestScore) {
        best = named;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean isPerson(Chunk chunk) {
    boolean living = chunk.can(Grammeme.ANIMATE) && !chunk.can(Grammeme.INANIMATE);
    return chunk.isMention("PER") || chunk.title != null || chunk.name != null || living;
  }

  /**
   * True if the last sentence told of one who may go on acting: a plural verb without a subject
   * else means people at large («его избрали», «рассказывали»).
   */
  boolean goesOn(long features, int sentence) {
    return recent.stream()
        .takeWhile(named -> sentence - named.sentence() <= 1)
        .anyMatch(
            named ->
                named.subject()
                    && agrees(features | Grammeme.cases(), named.chunk())
                    && !named.chunk().isMention("NUM"));
  }

  static boolean agrees(long features, Chunk chunk) {
    Chunk kind = chunk.isMention("PER") ? null : chunk.title;
    return kind != null && agrees(features, kind) || agreesItself(features, chunk);
  }

  /** «партия «Рассвет»» may be «она» and «он». */
  private static boolean agreesItself(long features, Chunk chunk) {
    long cases = Grammeme.cases();
    boolean list = chunk.before != null || chunk.after != null;
    boolean many = (features & Grammeme.SINGULAR.bit()) == 0;
    boolean one = (features & Grammeme.PLURAL.bit()) == 0;
    if (many && !list && chunk.isMention("PER") && chunk.can(Grammeme.SINGULAR)
        || one && chunk.isMention("NUM")) {
      return false;
    }
    return Agreement.common(
            features | cases, chunk.features | cases | (list ? Grammeme.PLURAL.bit() : 0))
        != 0;
  }
}
