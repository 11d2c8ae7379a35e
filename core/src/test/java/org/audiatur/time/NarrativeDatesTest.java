package org.audiatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.audiatur.mention.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small narratives: which date each expression has from those before it. */
class NarrativeDatesTest {

  static List<List<String>> narratives() throws IOException {
    List<List<String>> all = new ArrayList<>();
    for (String language : List.of("en", "ru", "uk")) {
      lines("/time/narratives-" + language + ".txt")
          .forEach(line -> all.add(List.of(language, line)));
    }
    return all;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = NarrativeDatesTest.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void datesWhatItTells(List<String> row) {
    String line = row.getLast();
    int arrow = line.lastIndexOf(" →");
    String marked = line.substring(0, arrow).replace("\\n", "\n").replace("⟦", "⟦DATE|");
    String plain = Marked.plain(marked);
    List<Mention> dates = Marked.dates(plain, row.getFirst());
    assertThat(Marked.mark(plain, dates)).isEqualTo(marked);
    assertThat(String.join("; ", Marked.values(dates)))
        .as(marked)
        .isEqualTo(line.substring(arrow + 2).strip());
  }
}
