package org.audiatur.claim;

import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token;

/**
 * Tells the numbers of a sentence that measure none of its claims: an hour, the whole of which a
 * part is told, the figure of another whose verb is left out.
 */
final class StrayNumbers {

  private static final int LAST_HOUR = 24;

  private StrayNumbers() {}

  static boolean strays(Parse parse, int token, Count count) {
    return isHour(parse.words, token, count) || isWhole(parse, token) || isOfOther(parse, token);
  }

  /** «at about 7»: an hour, not how many. */
  private static boolean isHour(Words words, int token, Count count) {
    return count.quantity().unit() == null
        && count.quantity().value() <= LAST_HOUR
        && token > 0
        && words.is(token - 1, FunctionWords.Use.CLOCK);
  }

  /** «из 800 защитников 250 пали»: what is said is said of the part, not of the whole. */
  private static boolean isWhole(Parse parse, int token) {
    Chunk chunk = parse.chunkAt(token);
    if (chunk == null || !parse.words.is(chunk.start, FunctionWords.Use.PART_OF)) {
      return false;
    }
    int end = parse.words.mentionEnd(token);
    boolean with =
        parse.words.readings(end - 1, PartOfSpeech.NOUN).stream()
            .anyMatch(noun -> noun.has(Grammeme.INSTRUMENTAL));
    return !with && (isNumber(parse.words, end) || isNumber(parse.words, chunk.start - 1));
  }

  /** «турки — 500», «вместо обещанных 300»: of others, whose verb is left out, or not so at all. */
  private static boolean isOfOther(Parse parse, int token) {
    Chunk chunk = parse.chunkAt(token);
    boolean instead =
        chunk != null && parse.words.function().is(FunctionWords.Use.INSTEAD, chunk.preposition);
    int dash = token - 1;
    boolean leftOut = dash > 0 && "—–".contains(parse.words.word(dash));
    Chunk other = leftOut ? parse.chunkAt(dash - 1) : null;
    Clause clause = parse.clauseAt(token);
    return instead
        || other != null
            && other.bare()
            && other.governor == null
            && other.can(Grammeme.NOMINATIVE)
            && other.start > 0
            && parse.words.isPunctuation(other.start - 1)
            && clause != null
            && clause.predicates.stream().anyMatch(p -> p < other.start);
  }

  private static boolean isNumber(Words words, int i) {
    return i >= 0
        && i < words.size()
        && (words.inMention(i, "NUM") || words.token(i).kind() == Token.Kind.NUMBER);
  }
}
