package org.audiatur.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expectations in {@code bench/gold/systems} can be read, and point into their texts. */
class ExpectationFilesTest {

  private static final Path SYSTEMS = Path.of("gold", "systems");
  private static final Path REAL = Path.of("..", "..", "shared", "sources");

  @ParameterizedTest
  @MethodSource("folders")
  void everyEntryHasADecidingKey(Path folder) throws IOException {
    for (Expectation expectation : Expectation.in(folder)) {
      for (ExpectedEntry entry : expectation.entries()) {
        assertThat(entry.values().keySet())
            .as(expectation.system() + ": " + entry.line())
            .containsAnyElementsOf(expectation.keys().keySet());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyPlaceHasWordsInItsText(Path folder) throws IOException {
    Path own = folder.resolve("texts");
    Path texts = Files.isDirectory(own) ? own : REAL;
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(texts));
    for (Expectation expectation : Expectation.in(folder)) {
      for (ExpectedEntry entry : expectation.entries()) {
        for (Place place : entry.places()) {
          assertThat(words(texts, place)).as(entry.line()).isNotBlank();
        }
      }
    }
  }

  private static String words(Path texts, Place place) throws IOException {
    String text = Files.readString(texts.resolve(place.doc()));
    int start = text.offsetByCodePoints(0, place.start());
    return text.substring(start, text.offsetByCodePoints(start, place.end() - place.start()));
  }

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(SYSTEMS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
