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
import org.audiatur.calendar.Edtf;
import org.audiatur.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {

  static Stream<String> russian() throws IOException {
    return lines("/time/dates-ru.txt");
  }

  static Stream<String> english() throws IOException {
    return lines("/time/dates-en.txt");
  }

  static Stream<String> ukrainian() throws IOException {
    return lines("/time/dates-uk.txt");
  }

  private static Stream<String> lines(String resource) throws IOException {
    try (InputStream in = TimeReaderTest.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("russian")
  void findsTheWordsAndTheirValues(String line) {
    findsIn("ru", line);
  }

  @ParameterizedTest
  @MethodSource("english")
  void findsEnglishWordsAndTheirValues(String line) {
    findsIn("en", line);
  }

  @ParameterizedTest
  @MethodSource("ukrainian")
  void findsUkrainianWordsAndTheirValues(String line) {
    findsIn("uk", line);
  }

  private static void findsIn(String language, String line) {
    int arrow = line.lastIndexOf(" →");
    String marked = line.substring(0, arrow);
    String expected = line.substring(arrow + 2).strip();
    String plain = Marked.plain(marked);
    List<Mention> dates = Marked.dates(plain, language);
    assertThat(Marked.mark(plain, dates)).isEqualTo(marked);
    assertThat(String.join("; ", Marked.values(dates))).as(marked).isEqualTo(expected);
  }

  @Test
  void givesEveryDateAnIdOfItsOwn() {
    List<Mention> dates = Marked.dates("Бой был 3 мая 1809 года, а 5 мая ушли.");
    assertThat(dates).extracting(Mention::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(dates).extracting(Mention::name).containsExactly("1809-05-03", "1809-05-05");
  }

  @Test
  void saysInWordsWhereAYearIsFrom() {
    DateReading reading =
        (DateReading)
            Objects.requireNonNull(
                Marked.dates("Бой был 3 мая 1809 года. 5 мая ушли. 7 мая пришли.")
                    .getLast()
                    .value());
    assertThat(reading.how())
        .isEqualTo("year from context: “3 мая 1809 года”; calendar not stated, as written");
  }

  @Test
  void isNotSlowedByEndlessLists() {
    String list = "1 и 2, 3 и 4 мая, 5–6 в 7 часов 8 минут и ".repeat(400) + "июня 1812 года.";
    assertThat(Marked.dates(list)).isNotEmpty();
  }

  @Test
  void aHardSignThatStandsAloneIsNoWord() {
    assertThat(Marked.dates("ъ 3 мая 1809 года Ъ и 5 мая ъ"))
        .extracting(Mention::name)
        .containsExactly("1809-05-03", "1809-05-05");
  }

  @Test
  void theYearOfAnEnglishWriterMayHaveBegunOnLadyDay() {
    DateReading early =
        (DateReading) Marked.dates("The court rose on 14 March 1645.", "en").getFirst().value();
    DateReading late =
        (DateReading) Marked.dates("The court rose on 26 March 1645.", "en").getFirst().value();
    assertThat(early.alternatives())
        .extracting(Edtf::toString)
        .containsExactly("1645-03-24", "1646-03-24");
    assertThat(late.alternatives()).extracting(Edtf::toString).containsExactly("1645-04-05");
  }
}
