package org.audiatur.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first reading of a word in its sentence, as {@code sentence | word → lemma POS CASE NUMBER}.
 */
class ReadingOrderTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(Packs.standard());

  static Stream<String> cases() throws IOException {
    try (InputStream in = ReadingOrderTest.class.getResourceAsStream("readings.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void putsTheReadingOfTheSentenceFirst(String line) {
    String[] parts = line.split(" \\| ");
    String word = parts[1].substring(0, parts[1].indexOf(" → "));
    Analysis first =
        TOKENIZER
            .tokenize(ReadingText.unrepaired(SourceText.of("test", parts[0])))
            .tokens()
            .stream()
            .filter(token -> token.text().equals(word))
            .findFirst()
            .orElseThrow()
            .analyses()
            .getFirst();
    assertThat(word + " → " + written(first)).isEqualTo(parts[1]);
  }

  private static String written(Analysis analysis) {
    String cases =
        Stream.of(Grammeme.values())
            .filter(
                g ->
                    (g.bit() & Grammeme.cases()) != 0
                        || g == Grammeme.SINGULAR
                        || g == Grammeme.PLURAL)
            .filter(analysis::has)
            .map(Grammeme::name)
            .collect(Collectors.joining(" "));
    return (analysis.lemma() + " " + analysis.pos() + " " + cases).strip();
  }
}
