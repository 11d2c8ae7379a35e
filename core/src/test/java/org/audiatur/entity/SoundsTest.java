package org.audiatur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name in two scripts sound alike; other names do not. */
class SoundsTest {

  @ParameterizedTest
  @CsvSource({
    "Хойский, Khoyski",
    "Хойский, Xoyski",
    "Хойський, Хойский",
    "Петлюра, Petliura",
    "Петлюра, Petlyura",
    "Меншиков, Menschikoff",
    "Мазепа, Mazepa",
    "Грушевський, Hrushevsky",
    "Скоропадський, Skoropadskyi",
    "Чечель, Chechel",
    "Джексон, Jackson"
  })
  void oneNameInTwoScriptsHasTheSameConsonants(String one, String other) {
    assertThat(Sounds.consonants(Sounds.of(one))).isEqualTo(Sounds.consonants(Sounds.of(other)));
  }

  @ParameterizedTest
  @CsvSource({"Гейдж, Gage", "Дженкинс, Jenkins"})
  void gIsReadSoftlyWhereEnglishMay(String one, String other) {
    assertThat(Sounds.consonants(Sounds.of(one)))
        .isEqualTo(Sounds.consonants(Sounds.softly(other)));
  }

  @ParameterizedTest
  @CsvSource({"Корнилов, Kolchak", "Хойский, Khan", "Ленин, Lvov", "Деникин, Dukhonin"})
  void otherNamesSoundOtherwise(String one, String other) {
    assertThat(Sounds.consonants(Sounds.of(one))).isNotEqualTo(Sounds.consonants(Sounds.of(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "новицького, новицький",
    "новицкого, новицкий",
    "муравйова, муравйов",
    "деникиным, деникин",
    "мазепа, мазепа"
  })
  void aCaseEndingLeftOnASurnameIsTakenOff(String left, String name) {
    assertThat(Sounds.of(Sounds.nominative(left))).isEqualTo(Sounds.of(name));
  }

  @ParameterizedTest
  @CsvSource({"якорн, якірн", "ночн, нічн", "каменн, кам'ян", "зелен, зелен"})
  void kindredWordsOfTwoLanguagesHaveOneFrame(String one, String other) {
    assertThat(Sounds.frame(one)).isEqualTo(Sounds.frame(other));
  }

  @ParameterizedTest
  @CsvSource({"якорная, окраинная", "Аннина, Нинина", "вал, вол"})
  void wordsThatAreNotKindredHaveOthers(String one, String other) {
    assertThat(Sounds.frame(one)).isNotEqualTo(Sounds.frame(other));
  }
}
