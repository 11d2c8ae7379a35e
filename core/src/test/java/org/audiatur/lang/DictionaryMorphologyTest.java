package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryMorphologyTest {

  private static final Packs PACKS = Packs.standard();

  private static String first(String language, String word) {
    Analysis analysis = PACKS.language(language).morphology().analyse(word).getFirst();
    return analysis.lemma() + " " + analysis.pos();
  }

  @ParameterizedTest
  @CsvSource({
    "ru,марта,март NOUN",
    "ru,большевиков,большевик NOUN",
    "ru,БАКУ,баку NOUN",
    "ru,в,в PREPOSITION",
    "ru,том,тот PRONOUN",
    "ru,премьер-министра,премьер-министр NOUN",
    "ru,первого,первый ADJECTIVE",
    "uk,Азербайджану,азербайджан NOUN",
    "uk,урядом,уряд NOUN",
    "en,armies,army NOUN",
  })
  void putsTheLikeliestReadingFirst(String language, String word, String expected) {
    assertThat(first(language, word)).isEqualTo(expected);
  }

  @Test
  void anUndeclinedPlaceStandsInEveryCase() {
    Analysis baku = PACKS.language("ru").morphology().analyse("Баку").getFirst();
    assertThat(baku.has(Grammeme.GENITIVE)).isTrue();
    assertThat(baku.has(Grammeme.INDECLINABLE)).isTrue();
  }

  @Test
  void aLanguageWithoutAPackKnowsNoWord() {
    assertThat(PACKS.language("az").morphology().analyse("Баку")).isEmpty();
    assertThat(PACKS.knows("az")).isFalse();
  }
}
