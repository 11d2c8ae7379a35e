package org.audiatur.mention;

import java.util.Set;

/**
 * Numbers that count nothing: they name a thing (a page, an order, {@code the Four Winds}), or are
 * a year or a part of a date.
 */
final class NamingNumbers {

  /** From here on a number of four figures may be a year. */
  static final double YEARS = 1000;

  private static final double LAST_YEAR = 2100;

  /** Before an English year, where there is no quantity. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "of", "by", "since", "until", "during", "late", "early", "from", "to", "and", ",");

  private final NumberWords words;
  private final int month;

  NamingNumbers(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.month = lexicon.id("month");
  }

  /** By its value alone. */
  static boolean isYear(NumberReader.Read number) {
    return !number.scaled() && number.value() >= YEARS && number.value() <= LAST_YEAR;
  }

  /** Also by what stands before it: «9 жовтня 1918», {@code in 1918}. */
  boolean isYearOfDate(Scene scene, int at, NumberReader.Read number) {
    return isYear(number) && (isBehindWordOfYear(scene, at) || isBehindDay(scene, at));
  }

  private boolean isBehindWordOfYear(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    return !scene.units().get(at).text().contains(",")
        && before != null
        && (before.is(month) || BEFORE_YEAR.contains(before.lower()))
        && scene.units().get(at).language().equals("en");
  }

  /**
   * «9 жовтня 1918 польські депутати»: after a day and its month a year, with its word or without.
   */
  private boolean isBehindDay(Scene scene, int at) {
    Unit before = scene.at(at - 1);
    Unit day = scene.at(at - 2);
    return before != null
        && before.is(month)
        && day != null
        && day.kind() == Unit.Kind.NUMBER
        && day.sentence() == before.sentence();
  }

  static boolean isPartOfDate(Scene scene, int at, NumberReader.Read number) {
    Unit before = scene.at(at - 1);
    Unit after = scene.at(number.end());
    boolean gluedBefore =
        before != null
            && scene.isGlued(at - 1)
            && isOneOf("./:№-", before.text())
            && scene.at(at - 2) != null
            && scene.units().get(Math.max(0, at - 2)).kind() == Unit.Kind.NUMBER;
    boolean gluedAfter =
        after != null
            && scene.isGlued(number.end() - 1)
            && isOneOf("./:", after.text())
            && scene.isGlued(number.end())
            && number.end() + 1 < scene.units().size()
            && scene.units().get(number.end() + 1).kind() == Unit.Kind.NUMBER;
    return gluedBefore || gluedAfter;
  }

  private static boolean isOneOf(String signs, String text) {
    return text.length() == 1 && signs.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * {@code стр. 40}, «№ 5».
   *
   * @param first where the words of its bound begin
   */
  boolean isLabel(Scene scene, int first, int at) {
    for (int i : new int[] {first - 1, at - 1}) {
      Unit before = scene.at(i);
      Unit dotted = before != null && before.text().equals(".") ? scene.at(i - 1) : before;
      if (dotted != null
          && (words.isUnit(dotted, "before") && !isPreposition(scene, i, dotted)
              || dotted.text().endsWith("№"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code с 20 тысячами} is no page: the abbreviation has its full stop. */
  private static boolean isPreposition(Scene scene, int i, Unit unit) {
    Unit sign = scene.at(i);
    return unit.text().equals("с") && (sign == null || !sign.text().equals("."));
  }

  /** {@code the Four Winds}: a number word in capitals within a sentence, and so the next. */
  static boolean isName(Scene scene, int at, NumberReader.Read number) {
    Unit word = scene.units().get(at);
    Unit next = scene.at(number.end());
    return number.words()
        && word.isCapitalized()
        && !word.first()
        && next != null
        && next.isWord()
        && next.isCapitalized();
  }
}
