package org.audiatur.mention;

import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Figures behind a quantity of the same sentence, which count the same: {@code 39 голосов, против —
 * 4}, {@code 700 men, of whom 200}. Only where neither what stands before nor what stands behind
 * makes them something else.
 */
final class FurtherFigures {

  private final NumberWords words;
  private final NumberReader reader;
  private final NamingNumbers naming;
  private final int month;
  private final int upTo;
  private final int and;
  private final int of;
  private final int the;
  private final int against;

  FurtherFigures(NumberWords words, NumberReader reader, NamingNumbers naming, Lexicon lexicon) {
    this.words = words;
    this.reader = reader;
    this.naming = naming;
    this.month = lexicon.id("month");
    this.upTo = lexicon.id("num-to");
    this.and = lexicon.id("num-and");
    this.of = lexicon.id("num-of");
    this.the = lexicon.id("num-the");
    this.against = lexicon.id("num-against");
  }

  /**
   * The number at this place, null if it does not count the same.
   *
   * @param last the quantity read before it
   */
  NumberReader.@Nullable Read read(Scene scene, int at, @Nullable Candidate last) {
    Unit unit = scene.units().get(at);
    boolean same =
        last != null
            && unit.kind() == Unit.Kind.NUMBER
            && scene.units().get(last.end() - 1).sentence() == unit.sentence();
    boolean part = same && last != null && isPart(scene, at, last);
    if (!same || !part && !isFreeOfNames(scene, at)) {
      return null;
    }
    NumberReader.Read number = reader.read(scene, at);
    if (number == null
        || NamingNumbers.isYear(number)
        || NamingNumbers.isPartOfDate(scene, at, number)) {
      return null;
    }
    Unit next = scene.at(number.end());
    boolean ends =
        next == null || next.sentence() != unit.sentence() || next.text().matches("[,.;)]");
    return ends || part || isFollowed(scene.at(at - 1), next) || isOtherSide(scene, at, last, next)
        ? number
        : null;
  }

  /** {@code из 800 защитников 250}, {@code 700 men, of whom 200}: a part of what is counted. */
  private boolean isPart(Scene scene, int at, Candidate whole) {
    Unit before = scene.at(whole.first() - 1);
    Unit opens = before != null && before.is(the) ? scene.at(whole.first() - 2) : before;
    boolean rest = whole.end() == at && opens != null && opens.is(of);
    Unit them = scene.at(at - 1);
    Unit from = scene.at(at - 2);
    boolean ofThem =
        them != null
            && from != null
            && from.is(of)
            && !them.analyses().isEmpty()
            && them.analyses().stream().allMatch(a -> a.pos() == PartOfSpeech.PRONOUN);
    return rest || ofThem;
  }

  /** {@code 200 of the guard}, {@code против 87 при 6 воздержавшихся}. */
  private boolean isFollowed(@Nullable Unit before, @Nullable Unit next) {
    boolean opposed = before != null && before.is(against);
    boolean joined = before != null && before.is(and);
    return opposed && next != null && !NumberFinder.isNominal(next)
        || joined && next != null && next.is(of);
  }

  /** {@code 303 votes to 176 a motion}: the votes of the other side. */
  private boolean isOtherSide(Scene scene, int at, @Nullable Candidate votes, @Nullable Unit next) {
    Unit before = scene.at(at - 1);
    return votes != null
        && next != null
        && before != null
        && before.is(upTo)
        && votes.end() == at - 1
        && words.isUnit(scene.units().get(votes.end() - 1), "vote")
        && !NumberFinder.isNominal(next);
  }

  /** Behind a verb, a preposition or a dash; not behind a noun or a name, which it would number. */
  private boolean isFreeOfNames(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    if (before == null || before.is(month) || naming.isLabel(scene, at, at)) {
      return false;
    }
    if (!before.isWord()) {
      return before.text().matches("[–—]") && !scene.isGlued(at - 1);
    }
    return !before.isCapitalized()
        && !before.analyses().isEmpty()
        && switch (before.analyses().getFirst().pos()) {
          case VERB, PREPOSITION, CONJUNCTION -> true;
          default -> false;
        };
  }
}
