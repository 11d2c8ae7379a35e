package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as texts have them, side by side. */
class FiguresTest {

  private static final Packs PACKS = Packs.standard();
  private static final Engine ENGINE = new Engine(PACKS);
  private static final Amounts AMOUNTS = new Amounts(PACKS);

  /** The first number of a sentence. */
  private static Amount amount(String words) {
    boolean english = words.chars().allMatch(c -> c < 128);
    String text = (english ? "The column had " : "В отряде было ") + words + ".";
    Account account = ENGINE.read(SourceText.of("a.txt", text)).account();
    Mention mention =
        account.mentions().stream()
            .filter(m -> m.value() instanceof Quantity)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No number in " + text));
    String language = english ? "en" : "ru";
    Wording wording =
        new Wording(
            text, PACKS.language(language), Meanings.of(PACKS.field(), PACKS.language(language)));
    return AMOUNTS.of(language, (Quantity) mention.value(), wording);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is counted is equal or not
          312 men               | 312 men                | AGREE
          312 men               | 318 men                | CONFLICT
          312 prisoners         | 340 prisoners          | CONFLICT
          # an estimate is right within a tenth, and two estimates have no more room than one
          some 5,000 men        | 4,870 men              | COMPATIBLE
          about 400 men         | 430 men                | COMPATIBLE
          about 400 men         | 480 men                | CONFLICT
          about 5,000 men       | about 6,000 men        | CONFLICT
          about 5,000 men       | about 5,400 men        | COMPATIBLE
          # bounds
          more than 3,000 men   | 3,500 men              | COMPATIBLE
          more than 3,000 men   | about 3,000 men        | COMPATIBLE
          more than 3,000 men   | 2,000 men              | CONFLICT
          more than 3,000 men   | 9,000 men              | CONFLICT
          at least 3,000 men    | 3,000 men              | COMPATIBLE
          up to 900 men         | 700 men                | COMPATIBLE
          up to 900 men         | 1,400 men              | CONFLICT
          fewer than 200 men    | more than 600 men      | CONFLICT
          более 3000 бойцов     | 3500 бойцов            | COMPATIBLE
          более 3000 бойцов     | 2100 бойцов            | CONFLICT
          не менее 400 бойцов   | около 450 бойцов       | COMPATIBLE
          # ranges
          200 to 300 men        | 250 men                | COMPATIBLE
          200 to 300 men        | 280 to 350 men         | COMPATIBLE
          200 to 300 men        | 420 men                | CONFLICT
          200–300 бойцов        | 260 бойцов             | COMPATIBLE
          # what is counted, in other words and another language
          400 men               | 400 бойцов             | AGREE
          400 soldiers          | 700 солдат             | CONFLICT
          400 soldiers          | 12 орудий              | UNDECIDED
          40 officers           | 400 soldiers           | UNDECIDED
          # measures: the same length, weight or time in other units, rounded
          20 вёрст              | 21 километр            | COMPATIBLE
          20 вёрст              | 35 километров          | CONFLICT
          20 versts             | 21 kilometres          | COMPATIBLE
          6 miles               | 10 километров          | COMPATIBLE
          100 пудов             | 1640 килограммов       | COMPATIBLE
          100 пудов             | 100 килограммов        | CONFLICT
          100 пудов             | 100 вёрст              | UNDECIDED
          2 weeks               | 14 days                | COMPATIBLE
          500 рублей            | 500 франков            | UNDECIDED
          500 рублей            | 700 рублей             | CONFLICT
          """)
  void sideBySide(String one, String other, Verdict verdict) {
    assertThat(Figures.compare(amount(one), amount(other))).isEqualTo(verdict);
    assertThat(Figures.compare(amount(other), amount(one))).isEqualTo(verdict);
  }

  /** Sentences through the whole engine: the conflicts about numbers. */
  private static List<String> conflicts(String one, String other) {
    return TwoAccounts.conflicts("number", one, other).stream()
        .map(c -> c.verdict() + " " + c.sides().stream().map(Side::value).toList())
        .toList();
  }

  @Test
  void menLostAreOneNumberInTwoLanguages() {
    String english = "On 5 March 1855 the Ottomans lost 300 men killed at Eupatoria.";
    assertThat(
            conflicts(
                english, "5 марта 1855 года турки потеряли при Евпатории 300 человек убитыми."))
        .isEmpty();
    assertThat(
            conflicts(
                english, "5 марта 1855 года турки потеряли при Евпатории 900 человек убитыми."))
        .hasSize(1);
  }
}
