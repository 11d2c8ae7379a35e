package org.audiatur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAdjectivesTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void eachRuleMakesTheAdjectiveOfItsExample(String language) {
    LanguagePack pack = Packs.standard().language(language);
    PlaceAdjectives adjectives = new PlaceAdjectives(pack);
    for (List<String> row : pack.table("place-adjectives")) {
      String[] example = row.get(2).split(" ");
      String name = example[0].toLowerCase(Locale.ROOT);
      assertThat(row.get(0).equals("0") || name.endsWith(row.get(0))).as(row.get(2)).isTrue();
      assertThat(adjectives.of(name)).as(row.get(2)).contains(example[1]);
    }
  }
}
