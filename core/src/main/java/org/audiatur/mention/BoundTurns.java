package org.audiatur.mention;

import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a number make of its bound: a negation before the verb turns it round
 * ({@code was never raised above 900} is at most 900), a verb may bound it ({@code did not exceed
 * eighty}), and so may words behind it ({@code a thousand, not more}).
 */
final class BoundTurns {

  /** Words of a verb between a negation and what it turns round. */
  private static final int FARTHEST = 3;

  private static final String OVER = "over";
  private static final String UNDER = "under";

  private final NumberWords words;
  private final int flips;
  private final int not;
  private final int exceeds;
  private final int verbOfOver;
  private final int and;

  BoundTurns(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.flips = lexicon.id("num-flips");
    this.not = lexicon.id("num-not");
    this.exceeds = lexicon.id("num-exceeds");
    this.verbOfOver = lexicon.id("num-over-verb");
    this.and = lexicon.id("num-and");
  }

  /** {@code handed over 1,083 captives}: the word belongs to the verb before it. */
  boolean isOfVerb(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    return before != null
        && before.is(verbOfOver)
        && scene.units().get(at).lower().equals(OVER)
        && before.sentence() == scene.units().get(at).sentence();
  }

  /**
   * @param first where the number or the words of its bound begin
   * @param bound what they say
   */
  @Nullable String of(Scene scene, int first, @Nullable String bound) {
    Unit opening = scene.units().get(first);
    if (bound != null) {
      boolean turned = opening.is(flips) && isDenied(scene, first);
      return turned && bound.equals(OVER) ? UNDER : turned && bound.equals(UNDER) ? OVER : bound;
    }
    Unit before = scene.at(first - 1);
    if (before == null || before.sentence() != opening.sentence()) {
      return null;
    }
    if (before.is(exceeds)) {
      return isDenied(scene, first - 1) ? UNDER : OVER;
    }
    return before.is(and) && isVerb(scene.at(first - 2)) && isDenied(scene, first - 1)
        ? UNDER
        : null;
  }

  /** What follows the number and what it counts, with or without a comma. */
  @Nullable String behind(Scene scene, int end, @Nullable String bound) {
    if (OVER.equals(bound) || UNDER.equals(bound)) {
      return bound;
    }
    Unit sign = scene.at(end);
    int from = sign != null && sign.text().equals(",") ? end + 1 : end;
    Unit first = scene.at(from);
    if (first == null || first.sentence() != scene.units().get(end - 1).sentence()) {
      return bound;
    }
    for (NumberWords.Bound known : words.boundsBehind(first)) {
      if (NumberFinder.stands(scene, from, known.words())
          && isEnd(scene.at(from + known.words().size()))) {
        return known.kind();
      }
    }
    return bound;
  }

  /** Nothing that the words might bound instead. */
  private static boolean isEnd(@Nullable Unit unit) {
    return unit == null || unit.kind() == Unit.Kind.SIGN;
  }

  /** A negation before the verb, with nothing but the words of that verb between. */
  private boolean isDenied(Scene scene, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST - 1); i--) {
      Unit unit = scene.units().get(i);
      if (unit.sentence() != scene.units().get(at).sentence()) {
        return false;
      }
      if (unit.is(not)) {
        return true;
      }
      if (!isVerb(unit)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(@Nullable Unit unit) {
    return unit != null
        && !unit.analyses().isEmpty()
        && switch (unit.analyses().getFirst().pos()) {
          case VERB, INFINITIVE, PARTICIPLE, ADVERB -> true;
          default -> unit.canBe(PartOfSpeech.VERB);
        };
  }
}
