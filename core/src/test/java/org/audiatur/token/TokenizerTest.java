package org.audiatur.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(Packs.standard());

  private static TokenizedText read(String text) {
    return TOKENIZER.tokenize(ReadingText.unrepaired(SourceText.of("test", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "премьер-министр Баку-Гянджа|премьер-министр Баку-Гянджа",
        "28-й полк, 3-х дней|28-й полк , 3-х дней",
        "72 472 чел.|72 472 чел .",
        "РКП(б)|РКП ( б )",
        "С.Г.Шаумян|С . Г . Шаумян",
        "1918–1920 гг.|1918 – 1920 гг .",
        "1918-1920|1918 - 1920",
        "27.04.1920|27 . 04 . 1920",
        "2,5 млн и 1,234,567|2,5 млн и 1,234,567",
        "XI-й и IV-V|XI-й и IV - V",
        "№ 84, 5 %|№ 84 , 5 %",
        "1920г. 5км|1920 г . 5 км",
        "Т-34 и АК47|Т-34 и АК47",
        "300-тысячная армия|300-тысячная армия",
        "п’ять об'єднань|п’ять об'єднань",
        "the 1920s, 28th|the 1920s , 28th",
        "Что?.. Ничего...|Что ? .. Ничего ...",
      })
  void cutsIntoTokens(String text, String tokens) {
    assertThat(read(text).tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "XI,11",
    "ХХ,20",
    "XІ,11",
    "ХІХ,19",
    "XVIII-го,18",
    "MCMXX,1920",
    "С,0",
    "СМ,0",
    "IIX,0",
    "Х,0",
    "CD,0"
  })
  void knowsRomanNumeralsAlsoInCyrillicLetters(String text, int value) {
    assertThat(read(text).tokens().getFirst().roman()).isEqualTo(value);
  }
}
