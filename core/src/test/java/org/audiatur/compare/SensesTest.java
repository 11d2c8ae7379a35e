package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensesTest {

  private static final Packs PACKS = Packs.standard();
  private static final List<List<String>> TABLE = PACKS.field().table("meanings");
  private static final Map<String, Meanings> MEANINGS =
      PACKS.languages().stream()
          .collect(
              Collectors.toMap(
                  LanguagePack::code, language -> Meanings.of(PACKS.field(), language)));
  private static final Map<String, Senses> SENSES = Senses.of(PACKS, MEANINGS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru: мост взлетел на воздух | en: the crossing was blown up | blow-up",
        "uk: міст висадили в повітря | en: they blew up the bridge | blow-up, bridge",
        "ru: овса и сена не осталось | en: the fodder had run out | fodder",
        "uk: снаряди вичерпалися | ru: снаряды были на исходе | shell, run-out",
        "ru: наутро ударил мороз | uk: стояли люті морози | frost",
        "en: nobody disobeyed | ru: никто не ослушался | nobody, disobey",
        "uk: гетьмана зрадив писар | en: it was treachery | treason",
        "ru: лошадей перековали, седла починили | uk: сідла полагодили | saddle, repair",
        "en: the ship ran aground | uk: корабель сів на мілину | run-aground",
      })
  void twoTellersOfOneThingMeet(String one, String other, String things) {
    Set<String> shared = new TreeSet<>(read(one));
    shared.retainAll(read(other));
    assertThat(shared).containsAll(List.of(things.strip().split(", ")));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, победа, поражение",
    "ru, открыть, закрыть",
    "ru, наступать, отступать",
    "ru, храбрый, трусливый",
    "ru, пощадить, казнить",
    "ru, увеличить, уменьшить",
    "ru, до, после",
    "ru, восход, закат",
    "ru, верность, измена",
    "ru, правда, ложь",
    "uk, перемога, поразка",
    "uk, відчинити, зачинити",
    "uk, війна, мир",
    "uk, багатий, бідний",
    "uk, прибути, вирушити",
    "uk, дозволити, заборонити",
    "en, victory, defeat",
    "en, open, close",
    "en, advance, retreat",
    "en, guilty, innocent",
    "en, obey, disobey",
    "en, accept, refuse",
    "en, arrive, depart",
    "en, begin, end",
    "en, increase, decrease",
    "en, north, south",
    "en, left, right",
    "en, first, last",
    "en, before, after",
    "en, attack, defend",
    "en, hope, despair",
    "en, buy, sell",
  })
  void whatContradictsEachOtherIsNeverOneThing(String language, String one, String other) {
    Set<String> shared = new TreeSet<>(read(language + ": " + one));
    shared.retainAll(read(language + ": " + other));
    assertThat(shared).isEmpty();
  }

  @Test
  void theLikelierOfTwoReadingsIsTaken() {
    assertThat(read("ru: после этого")).doesNotContain("ambassador");
    assertThat(read("ru: в море")).doesNotContain("plague");
    assertThat(read("ru: тем временем")).doesNotContain("darkness");
    assertThat(read("ru: от моровой язвы")).contains("plague");
  }

  @Test
  void everyWordIsADictionaryFormThatComesBackAsItself() {
    List<String> strange = new ArrayList<>();
    words(
        (language, word, thing) -> {
          for (String part : word.split(" ")) {
            if (!forms(language, part).contains(part)) {
              strange.add(language.code() + " " + thing + ": " + part);
            }
          }
        });
    assertThat(strange).isEmpty();
  }

  @Test
  void noWordStandsTwiceInALanguage() {
    Map<String, String> known = new HashMap<>();
    List<String> twice = new ArrayList<>();
    words(
        (language, word, thing) -> {
          String before = known.put(language.code() + " " + word, thing);
          if (before != null) {
            twice.add(language.code() + " " + word + ": " + before + " and " + thing);
          }
        });
    assertThat(twice).isEmpty();
  }

  @Test
  void everyThingHasANameAndWordsInEachLanguage() {
    assertThat(TABLE).allSatisfy(row -> assertThat(row).hasSize(4).doesNotContain(""));
    assertThat(TABLE.stream().map(List::getFirst)).doesNotHaveDuplicates();
  }

  private interface Asked {
    void about(LanguagePack language, String word, String thing);
  }

  private static void words(Asked asked) {
    for (int column = 1; column < TABLE.getFirst().size(); column++) {
      LanguagePack language = PACKS.language(TABLE.getFirst().get(column));
      for (List<String> row : TABLE.subList(1, TABLE.size())) {
        for (String word : row.get(column).split(",")) {
          asked.about(language, word, row.getFirst());
        }
      }
    }
  }

  private static Set<String> forms(LanguagePack language, String word) {
    return wording(language, word).all().getFirst().lemmas();
  }

  /** The words of "code: text" by their things. */
  private static Set<String> read(String told) {
    String[] parts = told.strip().split(": ");
    LanguagePack language = PACKS.language(parts[0]);
    Set<String> things = SENSES.get(language.code()).of(wording(language, parts[1]).all());
    return new TreeSet<>(things.stream().map(thing -> thing.replaceAll("[=~]", "")).toList());
  }

  private static Wording wording(LanguagePack language, String text) {
    return new Wording(text.toLowerCase(Locale.ROOT), language, MEANINGS.get(language.code()));
  }
}
