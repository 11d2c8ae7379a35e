package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences with their mentions marked inside: stripped, read, and marked again they must come out
 * the same.
 */
class MarkedSentencesTest {

  private static final MarkedText MARKED = new MarkedText();

  static Stream<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String language : List.of("ru", "uk", "en")) {
      try (InputStream in =
          MarkedSentencesTest.class.getResourceAsStream(
              "/mention/sentences-" + language + ".txt")) {
        sentences.addAll(
            List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
      }
    }
    return sentences.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsWhatIsMarked(String marked) {
    assertThat(MARKED.read(MarkedText.strip(marked))).isEqualTo(marked);
  }
}
