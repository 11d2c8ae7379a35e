package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * The votes of a division where they stand bare: "by eleven to two", "nine votes to three", "eleven
 * voted for it and four against". Only in a sentence that speaks of voting, and only numbers of
 * which the other words make votes.
 */
final class DivisionNumbers {

  private final NumberWords words;
  private final NumberReader reader;
  private final int by;
  private final int to;
  private final int against;
  private final int voting;

  DivisionNumbers(NumberWords words, NumberReader reader, Lexicon lexicon) {
    this.words = words;
    this.reader = reader;
    this.by = lexicon.id("num-by");
    this.to = lexicon.id("num-to");
    this.against = lexicon.id("num-against");
    this.voting = lexicon.id("num-voting");
  }

  /**
   * The number at this place, null if it is no side of a division.
   *
   * @param last the quantity read before it
   */
  NumberReader.@Nullable Read read(Scene scene, int at, @Nullable Candidate last) {
    NumberReader.Read number = reader.read(scene, at);
    if (number == null || number.value() < 0 || !isVoting(scene, at)) {
      return null;
    }
    boolean side =
        isFirst(scene, at, number)
            || isSecond(scene, at, number, last)
            || isAgainst(scene, at, number);
    return side ? number : null;
  }

  private boolean isVoting(Scene scene, int at) {
    int sentence = scene.units().get(at).sentence();
    for (int i = at - 1; is(scene, i, sentence); i--) {
      if (scene.units().get(i).is(voting)) {
        return true;
      }
    }
    for (int i = at + 1; is(scene, i, sentence); i++) {
      if (scene.units().get(i).is(voting)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Scene scene, int i, int sentence) {
    Unit unit = scene.at(i);
    return unit != null && unit.sentence() == sentence;
  }

  /** "by eleven to two". */
  private boolean isFirst(Scene scene, int at, NumberReader.Read number) {
    Unit before = scene.at(at - 1);
    Unit next = scene.at(number.end());
    return before != null
        && before.is(by)
        && next != null
        && next.is(to)
        && reader.read(scene, number.end() + 1) != null;
  }

  /** "eleven to two", "nine votes to three": nothing counted stands behind it. */
  private boolean isSecond(
      Scene scene, int at, NumberReader.Read number, @Nullable Candidate last) {
    Unit before = scene.at(at - 1);
    return before != null
        && before.is(to)
        && last != null
        && last.end() == at - 1
        && (isBare(last) || words.isUnit(scene.units().get(last.end() - 1), "vote"))
        && isOpen(scene.at(number.end()));
  }

  private static boolean isBare(Candidate last) {
    return last.value() instanceof Quantity quantity && quantity.unit() == null;
  }

  /** "and four against", «и четверо против»; "against four". */
  private boolean isAgainst(Scene scene, int at, NumberReader.Read number) {
    Unit before = scene.at(at - 1);
    Unit next = scene.at(number.end());
    boolean opposed = next != null && next.is(against) && isOpen(scene.at(number.end() + 1));
    return opposed || before != null && before.is(against) && isOpen(next);
  }

  /** No noun that would be counted, and no figure. */
  private static boolean isOpen(@Nullable Unit next) {
    return next == null || next.kind() != Unit.Kind.NUMBER && !NumberFinder.isNominal(next);
  }
}
