package org.audiatur.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenLanguageTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(Packs.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Об этом писала газета The Times of London, и не раз.|Times|en",
        "Об этом писала газета The Times of London, и не раз.|газета|ru",
        "См. статью [Azərbaycan tarixi və ordu 2001, 424] и другие.|tarixi|az",
        "Тогда староста ответил офицерам: «Ми не підемо з міста, доки живі», и эти слова были записаны в протокол, а он остался.|підемо|uk",
        "Тогда староста ответил офицерам: «Ми не підемо з міста, доки живі», и эти слова были записаны в протокол, а он остался.|остался|ru",
        "См. статьи [Azərbaycan tarixi 2001, 424; Документы и материалы 1957, 12] и другие.|материалы|ru",
        "Пропуск был подписан „Начальник залоги міста Левченко“ и не более.|залоги|uk",
        "Воззвание говорило о слове «незалежність» с презрением.|незалежність|uk",
        "Въ статьѣ «Положеніе дѣлъ» объ этомъ сказано.|Положеніе|ru",
        "The order said «Взять город немедленно и держать» and no more.|город|ru",
      })
  void aWordIsLookedUpInTheLanguageOfItsStretch(String text, String word, String language) {
    assertThat(TOKENIZER.tokenize(ReadingText.unrepaired(SourceText.of("test", text))).tokens())
        .filteredOn(token -> token.text().equals(word))
        .singleElement()
        .returns(language, Token::language);
  }
}
