package org.audiatur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The annotated accounts in {@code bench/gold}: what was built from the annotators' form still says
 * what that form says.
 */
class GoldFilesTest {
  private static final Path GOLD = Path.of("gold");
  private static final Pattern DOC = Pattern.compile("\"doc\": \"([^\"]+)\"");
  private static final String WORDS = "\"(?:text|quote)\": \"(?<words>(?:[^\"\\\\]|\\\\.)*)\"";
  private static final String OFFSETS = "\"start\": (?<start>\\d+), \"end\": (?<end>\\d+)";
  private static final Pattern WORDS_THEN_OFFSETS = Pattern.compile(WORDS + ", " + OFFSETS);
  private static final Pattern OFFSETS_THEN_WORDS = Pattern.compile(OFFSETS + ", " + WORDS);

  @ParameterizedTest
  @MethodSource("builtFiles")
  void everyOffsetGivesBackItsWords(Path file, Pattern pair) throws IOException {
    int pairs = 0;
    for (String line : Files.readAllLines(file)) {
      var places = pair.matcher(line);
      while (places.find()) {
        pairs++;
        String text = text(file, line, places.start());
        int start = text.offsetByCodePoints(0, Integer.parseInt(places.group("start")));
        int end = text.offsetByCodePoints(0, Integer.parseInt(places.group("end")));
        assertThat(text.substring(start, end))
            .as(file + ": " + places.group())
            .isEqualTo(unescaped(places.group("words")));
      }
    }
    assertThat(pairs).as("places in " + file).isPositive();
  }

  @ParameterizedTest
  @MethodSource("markedFiles")
  void withoutItsMarksTheAnnotatorsFormIsTheText(Path marked) throws IOException {
    String plain = Files.readString(marked).replaceAll("⟦[A-Z]+\\|", "").replace("⟧", "");
    Path text = marked.resolveSibling(Path.of("..", "texts", marked.getFileName().toString()));
    assertThat(plain.strip()).isEqualTo(Files.readString(text).strip());
  }

  static Stream<Arguments> builtFiles() throws IOException {
    return named(".jsonl")
        .map(
            file ->
                arguments(
                    file,
                    file.toString().endsWith("mentions.jsonl")
                        ? OFFSETS_THEN_WORDS
                        : WORDS_THEN_OFFSETS));
  }

  static Stream<Path> markedFiles() throws IOException {
    return named(".txt").filter(file -> file.getParent().endsWith("marked"));
  }

  private static Stream<Path> named(String ending) throws IOException {
    try (var files = Files.walk(GOLD)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  /**
   * The account that the place before {@code at} belongs to; a claim names it once a line, after
   * its places.
   */
  private static String text(Path file, String line, int at) throws IOException {
    var docs = DOC.matcher(line);
    String doc = "";
    while (docs.find() && (doc.isEmpty() || docs.start() < at)) {
      doc = docs.group(1);
    }
    return Files.readString(file.resolveSibling(Path.of("texts", doc)));
  }

  private static String unescaped(String json) {
    return json.replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
  }
}
