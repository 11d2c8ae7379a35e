package org.audiatur.claim;

import java.util.Comparator;
import org.audiatur.lang.Grammeme;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a claim names without a number: «4 роты, бронепоезд и 70 человек» has one armoured
 * train. Not what has a name, and neither people nor units.
 */
final class ListedOnes {

  /** Words that may stand between it and its fellow: «бронепоезд за номером 3 и 70 человек». */
  private static final int REACH = 5;

  private final NumberHints hints;

  ListedOnes(NumberHints hints) {
    this.hints = hints;
  }

  /** Adds to the numbers of a draft the single things that stand among its counted ones. */
  void count(Parse parse, Draft draft) {
    for (Chunk chunk : parse.chunks) {
      Count fellow = isOne(parse, chunk) ? fellow(parse, draft, chunk) : null;
      if (fellow != null) {
        Quantity one = new Quantity(1, null, false, null, parse.words.token(chunk.head).text());
        Count count = new Count(fellow.role(), one, parse.span(chunk.first, chunk.end));
        draft.numbers.add(count);
      }
    }
    draft.numbers.sort(Comparator.comparing(Count::span));
  }

  private boolean isOne(Parse parse, Chunk chunk) {
    return chunk.mention == null
        && chunk.name == null
        && chunk.possessor == null
        && parse.words.mention(chunk.head) == null
        && chunk.can(Grammeme.SINGULAR)
        && !parse.words.has(chunk.head, Grammeme.PLURAL)
        && hints.countsAsOne(chunk.lemma);
  }

  /** What the draft counts of the same list. */
  private static @Nullable Count fellow(Parse parse, Draft draft, Chunk chunk) {
    for (Count count : draft.numbers) {
      for (Chunk member = chunk.listHead(); member != null; member = member.after) {
        if (parse.span(member.first, member.end).encloses(count.span())) {
          return count;
        }
      }
      if (follows(parse, chunk, count)) {
        return count;
      }
    }
    return null;
  }

  /** True for the counted that a word of joining ties to the phrase and what explains it. */
  private static boolean follows(Parse parse, Chunk chunk, Count count) {
    Words words = parse.words;
    for (int i = chunk.end + 1; i < Math.min(words.size(), chunk.end + REACH); i++) {
      boolean joined = words.is(i - 1, FunctionWords.Use.AND);
      if (joined || words.isPunctuation(i) || words.isFinite(i)) {
        return joined && words.token(i).span().start() == count.span().start();
      }
    }
    return false;
  }
}
