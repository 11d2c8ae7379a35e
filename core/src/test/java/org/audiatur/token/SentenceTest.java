package org.audiatur.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(Packs.standard());

  private static String bars(String text) {
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence :
        TOKENIZER.tokenize(ReadingText.unrepaired(SourceText.of("test", text))).sentences()) {
      sentences.add(sentence.span().in(text));
    }
    return String.join("| |", sentences);
  }

  static Stream<String> cases() throws java.io.IOException {
    try (java.io.InputStream in = SentenceTest.class.getResourceAsStream("sentences.txt")) {
      String all =
          new String(
              java.util.Objects.requireNonNull(in).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsWhereTheBarsStand(String barred) {
    assertThat(bars(barred.replace("| |", " "))).isEqualTo(barred);
  }

  @Test
  void aLineEndIsABlankInWrappedText() {
    String text =
        """
        Утром отряд подошёл к переправе и, не дожидаясь
        артиллерии, начал бой. К полудню мост был занят,
        но противник удержал высоты за рекой, и наступле-
        ние остановилось до вечера. Потери были велики.
          Ночью прибыл обоз. Командир велел окопаться и
        ждать подкреплений, которые шли от станции.
        """;
    assertThat(bars(text).split("\\| \\|")).hasSize(5);
  }

  @Test
  void aLineIsAParagraphInTextThatWasNotWrapped() {
    assertThat(
            bars(
                "Первая строка без точки\nВторая строка, довольно длинная, тоже без точки\nТретья"))
        .contains("точки| |Вторая");
  }

  @Test
  void whatNeverEndsIsCutBehindASign() {
    String roll = "рабочий, крестьянин, солдат, ".repeat(5000);
    String[] pieces = bars(roll.strip()).split("\\| \\|");
    assertThat(pieces).hasSizeGreaterThan(14).allSatisfy(piece -> assertThat(piece).endsWith(","));
    assertThat(bars("вперёд ".repeat(5000).strip()).split("\\| \\|")).hasSize(3);
  }
}
