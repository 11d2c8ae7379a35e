package org.audiatur.mention;

/**
 * What makes a number inexact beside the words of its bound: a preposition before it («с десяток»),
 * words behind it ({@code two hundred or so}), or that it is round («сотни», «двухтысячный отряд»).
 */
final class Vagueness {

  private static final double HALF_A_HUNDRED = 50;
  private static final double HALF_A_THOUSAND = 500;

  private final NumberWords words;
  private final int some;
  private final int or;

  Vagueness(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.some = lexicon.id("num-some");
    this.or = lexicon.id("num-or");
  }

  /**
   * {@code з сотню}, {@code с десяток}: before an accusative the preposition says "about"; before a
   * genitive it says whence.
   */
  boolean isSome(Scene scene, int at) {
    Unit next = scene.at(at + 1);
    return next != null
        && scene.units().get(at).is(some)
        && next.sentence() == scene.units().get(at).sentence()
        && words.word(next) instanceof NumberWords.Word word
        && (word.kind().equals("part") || isHalf(word) || isAccusative(next));
  }

  /** «Полсотни», «півтисячі» hardly change their form. */
  private static boolean isHalf(NumberWords.Word word) {
    return word.kind().equals("round")
        && (word.value() == HALF_A_HUNDRED || word.value() == HALF_A_THOUSAND);
  }

  private static boolean isAccusative(Unit unit) {
    int one = unit.agreement() & ~Agreement.PLURAL;
    return (one & Agreement.ACCUSATIVE) != 0
        && (one & (Agreement.GENITIVE | Agreement.INSTRUMENTAL)) == 0;
  }

  /** {@code two hundred or so}, {@code sixty men or thereabouts}. */
  boolean isOrSo(Scene scene, int end) {
    Unit or = scene.at(end);
    Unit so = scene.at(end + 1);
    return or != null
        && so != null
        && or.is(this.or)
        && words.isUnit(so, "vague")
        && or.sentence() == scene.units().get(end - 1).sentence();
  }

  /** {@code двухтысячный отряд}: a round adjective of number is not exact. */
  boolean isRoundAdjective(Scene scene, NumberReader.Read number) {
    return number.value() % 1000 == 0 && words.isAdjective(scene.units().get(number.end() - 1));
  }

  /** {@code сотни}, {@code десяток}: never exact; nor are whole thousands of troops. */
  static boolean isRound(NumberReader.Read number, CountedUnit.Found unit) {
    boolean troops =
        unit.troops()
            && number.max() == null
            && number.value() >= 1000
            && number.value() % 1000 == 0;
    boolean word =
        number.words() && number.scaled() && (number.value() == 10 || number.value() == 100);
    return troops || word;
  }
}
