package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.audiatur.compare.Conflict;
import org.audiatur.decision.Decisions;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two accounts that only seem to differ: by calendar, by a wider date or a rounded number, by part
 * and whole, at two times, in what was planned, by the form of a name, or in telling of one
 * document. None of them is called a contradiction.
 */
class InnocentDifferencesTest {

  private static final Engine ENGINE = TestEngine.standard();
  private static final List<String> KINDS =
      List.of(
          "old-style",
          "granularity",
          "part-and-whole",
          "change-over-time",
          "plan-and-outcome",
          "name-variant",
          "one-document");

  @TestFactory
  Stream<DynamicTest> noneIsCalledAContradiction() {
    return KINDS.stream()
        .flatMap(
            kind ->
                cases(kind).stream()
                    .map(line -> DynamicTest.dynamicTest(kind + ": " + line, () -> check(line))));
  }

  private static void check(String line) {
    List<Reading> readings = new ArrayList<>();
    for (String text : line.split(" \\|\\|\\| ")) {
      readings.add(ENGINE.read(SourceText.of("account " + readings.size(), text)));
    }
    assertThat(readings).hasSize(2);
    assertThat(ENGINE.compare(readings, Decisions.none()).comparison().conflicts())
        .extracting(Conflict::verdict)
        .doesNotContain("contradiction");
  }

  private static List<String> cases(String kind) {
    String file = "/compare/innocent/" + kind + ".txt";
    try (InputStream stream = InnocentDifferencesTest.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("While reading " + file, e);
    }
  }
}
