package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.lang.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominativeTest {

  private final Nominative nominative = new Nominative(Packs.standard());

  @ParameterizedTest
  @CsvSource({
    "ru, министром внутренних дел, министр внутренних дел",
    "ru, военного губернатора, военный губернатор",
    "ru, позорной изменой, позорная измена",
    "ru, границе с Пруссией, граница с Пруссией",
    "ru, станция Лозовая, станция Лозовая",
    "ru, конные полки, конные полки",
    "ru, генералу Орлову, генералу Орлову",
    "uk, військовим міністром, військовий міністр",
    "uk, ганебною зрадою, ганебна зрада",
    "en, the ministers of war, the ministers of war"
  })
  void aPhraseStandsByItselfWhereItsFormsAreKnown(String language, String words, String expected) {
    assertThat(nominative.of(language, words)).isEqualTo(expected);
  }
}
