package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that stand behind what they count or what multiplies them, which says "about":
 * {@code человек сто}, {@code тысяч пять штыков}, {@code тысячи две}; with what makes it vague
 * between: {@code тысяч до трех}, {@code человек с полсотни}.
 */
final class InvertedNumbers {

  /**
   * @param end one past the last unit read
   * @param value the number, multiplied
   * @param unit what is counted, as written, or null
   */
  record Found(int end, double value, @Nullable String unit) {}

  private final NumberWords words;
  private final NumberReader reader;
  private final CountedUnit counted;
  private final int some;

  InvertedNumbers(NumberWords words, NumberReader reader, CountedUnit counted, Lexicon lexicon) {
    this.words = words;
    this.reader = reader;
    this.counted = counted;
    this.some = lexicon.id("num-some");
  }

  /** What begins at this unit, or null. */
  @Nullable Found read(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    if (!words.isUnit(unit, "inverted") || reader.read(scene, at - 1) != null) {
      return null;
    }
    NumberWords.Word multiplier = words.word(unit);
    Unit between = scene.at(at + 1);
    boolean vague = between != null && (between.is(some) || words.isUnit(between, "between"));
    int first = vague ? at + 2 : at + 1;
    NumberReader.Read number = reader.read(scene, first);
    Unit next = scene.at(first);
    if (number == null || next == null || next.sentence() != unit.sentence()) {
      return null;
    }
    boolean clock = vague && multiplier == null && words.isUnit(unit, "time");
    if (clock
        || vague && (NamingNumbers.isYear(number) || isTimed(scene, number))
        || !agrees(unit, number.value(), vague)) {
      return null;
    }
    return multiplier == null
        ? counting(scene, unit, number)
        : multiplied(scene, number, multiplier.value());
  }

  /** {@code потеряли тысяч в пять дней}: the days are no thousands. */
  private boolean isTimed(Scene scene, NumberReader.Read number) {
    Unit next = scene.at(number.end());
    return next != null && words.isUnit(next, "time");
  }

  /** {@code тысяч пять} and {@code тысячи две}, but not {@code тысяча два}. */
  private static boolean agrees(Unit unit, double number, boolean vague) {
    int genitive = unit.agreement() & Agreement.GENITIVE;
    boolean many = (genitive & Agreement.PLURAL) != 0;
    boolean few = (genitive & ~Agreement.PLURAL) != 0 && number < 5 && !vague;
    return number > 1 && (many || few);
  }

  /** {@code человек сто}. */
  private @Nullable Found counting(Scene scene, Unit unit, NumberReader.Read number) {
    CountedUnit.Found after = counted.after(scene, number);
    boolean free = after.text() == null && !after.denied() && number.words();
    return free ? new Found(number.end(), number.value(), unit.text()) : null;
  }

  /** {@code тысяч пять штыков}. */
  private @Nullable Found multiplied(Scene scene, NumberReader.Read number, double multiplier) {
    CountedUnit.Found after = counted.after(scene, number);
    int end = Math.max(number.end(), after.end());
    return number.scaled() ? null : new Found(end, number.value() * multiplier, after.text());
  }
}
