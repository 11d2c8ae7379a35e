package org.audiatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.audiatur.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What words say, no more: about, perhaps, not before, until, between, and years of two figures.
 */
class EdtfOfWordsTest {

  static Stream<List<String>> lines() {
    return Stream.of("ru", "uk", "en").flatMap(EdtfOfWordsTest::linesOf);
  }

  private static Stream<List<String>> linesOf(String language) {
    String resource = "/time/words-" + language + ".txt";
    try (InputStream in = EdtfOfWordsTest.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(language, line))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException("While reading " + resource, e);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void saysWhatTheWordsSay(List<String> line) {
    int arrow = line.getLast().lastIndexOf(" →");
    String marked = line.getLast().substring(0, arrow).replace("⟦", "⟦DATE|");
    String plain = Marked.plain(marked);
    List<Mention> dates = Marked.dates(plain, line.getFirst());
    assertThat(Marked.mark(plain, dates)).isEqualTo(marked);
    assertThat(String.join("; ", Marked.values(dates)))
        .as(marked)
        .isEqualTo(line.getLast().substring(arrow + 2).strip());
  }

  @Test
  void tellsWhereTheYearIsFrom() {
    List<Mention> dates =
        Marked.dates("Мост сожгли 3 мая 1920 года. 7 мая ушли, на следующий день вернулись.");
    assertThat(dates)
        .extracting(date -> ((DateReading) Objects.requireNonNull(date.value())).year())
        .containsExactly(YearSource.STATED, YearSource.INHERITED, YearSource.RECKONED);
    assertThat(((DateReading) Objects.requireNonNull(dates.get(1).value())).edtf())
        .as("nobody doubts it")
        .hasToString("1920-05-07");
    Mention yearless = Marked.dates("7 мая ушли.").getFirst();
    assertThat(((DateReading) Objects.requireNonNull(yearless.value())).year())
        .isEqualTo(YearSource.UNKNOWN);
  }

  @Test
  void tellsThatTheTextSaysAbout() {
    DateReading reading =
        (DateReading)
            Objects.requireNonNull(
                Marked.dates("Мост сожгли около 3 мая 1920 года.").getFirst().value());
    assertThat(reading.how()).isEqualTo("stated; the text says about");
    assertThat(reading.edtf().reach().orElseThrow().days()).isEqualTo(7);
  }
}
