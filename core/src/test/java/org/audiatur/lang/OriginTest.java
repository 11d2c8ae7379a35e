package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

  private static final Packs PACKS = Packs.standard();

  private static Origin of(String language, String word) {
    return PACKS.language(language).morphology().origin(word);
  }

  @Test
  void aWordIsFromTheDictionaryAnOlderSpellingOtherWordsOrItsEnding() {
    assertThat(of("ru", "дивизия")).isEqualTo(Origin.DICTIONARY);
    assertThat(of("ru", "дивизіею")).isEqualTo(Origin.OLD_SPELLING);
    assertThat(of("ru", "премьер-полковник")).isEqualTo(Origin.COMPOUND);
    assertThat(of("ru", "Зурбагановский")).isEqualTo(Origin.ENDING);
  }

  @Test
  void aLanguageWithoutADictionaryHasNoReadings() {
    assertThat(of("ka", "თბილისი")).isEqualTo(Origin.NOWHERE);
  }

  @Test
  void allReadingsOfAGuessAreMarkedAsGuessed() {
    assertThat(PACKS.language("ru").morphology().analyse("Зурбагановский"))
        .isNotEmpty()
        .allMatch(Analysis::guessed);
  }

  @Test
  void theLettersOfAParagraphSpeakForItsLanguage() {
    var points =
        new LanguageIdentifier(PACKS).points("Загін зайняв міст і чекав на під’їзд ґанку.");

    assertThat(points.get("uk")).isGreaterThan(points.getOrDefault("ru", 0));
    assertThat(points).doesNotContainKey("en");
  }
}
