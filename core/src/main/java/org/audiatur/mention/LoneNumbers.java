package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * Numbers without a unit that say something of the world all the same: by a multiplier, a bound, or
 * a sentence that tells of whom ({@code forty of them}, {@code 2,700 fell}).
 */
final class LoneNumbers {

  private static final double HUNDRED = 100;

  /** A smaller number alone in words may be an hour or a day: «до двенадцати». */
  private static final double DAYS_AND_HOURS = 31;

  private final NumberWords words;
  private final int of;
  private final int them;
  private final int fared;
  private final int rest;
  private final int counting;
  private final int being;
  private final int who;

  LoneNumbers(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.of = lexicon.id("num-of");
    this.them = lexicon.id("num-them");
    this.fared = lexicon.id("num-fared");
    this.rest = lexicon.id("num-rest");
    this.counting = lexicon.id("num-counting");
    this.being = lexicon.id("num-being");
    this.who = lexicon.id("num-who");
  }

  /**
   * True if this one does.
   *
   * @param bound what the words around it make of its bound
   */
  boolean isTelling(Scene scene, int at, NumberReader.Read number, @Nullable String bound) {
    boolean bare = number.words() ? isSpokenOut(number) : number.scaled();
    boolean plain = number.words() && !number.scaled() && number.value() <= DAYS_AND_HOURS;
    boolean bounded = bound != null && !plain && !NamingNumbers.isYear(number);
    return bare || bounded || isOfThem(scene, at, number);
  }

  /** Hundreds in words are no hour, day or age: «двести», "one hundred and fifteen". */
  private static boolean isSpokenOut(NumberReader.Read number) {
    return number.scaled() && number.value() > NamingNumbers.YEARS
        || number.value() > HUNDRED && !NamingNumbers.isYear(number);
  }

  /** {@code forty of them}, {@code 2,700 fell}, {@code lost 315}: its sentence says of whom. */
  private boolean isOfThem(Scene scene, int at, NumberReader.Read number) {
    Unit next = scene.at(number.end());
    Unit then = scene.at(number.end() + 1);
    Unit before = scene.at(at - 1);
    boolean part = next != null && next.is(of) && then != null && then.is(them);
    boolean lost =
        before != null && before.is(counting) && (next == null || !NumberFinder.isNominal(next));
    boolean grouped = number.end() > at + 1 || scene.units().get(at).text().contains(",");
    boolean fared =
        next != null
            && next.is(this.fared)
            && (grouped
                || !NamingNumbers.isYear(number) && isFirst(before, scene.units().get(at))
                || isRest(before));
    boolean figures =
        scene.units().get(at).text().length() > 3 || number.value() < NamingNumbers.YEARS;
    boolean being = isOfUs(scene, at, next);
    boolean counts = part && isFirst(before, scene.units().get(at)) || lost || fared || being;
    return number.value() >= 2 && figures && counts;
  }

  /** {@code we were twenty-seven in all}: so many of those who speak. */
  private boolean isOfUs(Scene scene, int at, @Nullable Unit next) {
    Unit were = scene.at(at - 1);
    Unit we = scene.at(at - 2);
    return were != null
        && we != null
        && were.is(being)
        && we.is(who)
        && we.sentence() == scene.units().get(at).sentence()
        && (next == null || words.isUnit(next, "verb") || !NumberFinder.isNominal(next));
  }

  /** {@code the remaining twenty-seven were shot}. */
  private boolean isRest(@Nullable Unit before) {
    return before != null && before.is(rest);
  }

  /**
   * Opens its clause, or follows a verb or preposition: not behind a noun, which it would number.
   */
  private static boolean isFirst(@Nullable Unit before, Unit number) {
    return before == null
        || before.sentence() != number.sentence()
        || !before.isWord()
        || !before.isCapitalized()
            && !before.analyses().isEmpty()
            && switch (before.analyses().getFirst().pos()) {
              case VERB, PREPOSITION, CONJUNCTION, PRONOUN, ADVERB -> true;
              default -> false;
            };
  }
}
