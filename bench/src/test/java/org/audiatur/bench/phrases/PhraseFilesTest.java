package org.audiatur.bench.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.bench.phrases.Phrase.Marked;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The marked sentences of {@code bench/gold/phrases-*} keep to the types and roles of the field.
 */
class PhraseFilesTest {

  private static final Path FOLDER =
      Stream.of(Path.of("gold"), Path.of("../bench/gold"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow();

  private static final Map<String, List<String>> TYPES =
      Packs.standard().field().table("types").stream()
          .collect(
              Collectors.toMap(
                  List::getFirst, row -> List.of((row.get(1) + " " + row.get(2)).split(" "))));

  @Test
  void marksAreTakenOutAndKeepTheirPlaces() {
    Phrase phrase = Phrase.of("{agent Ghent} [uprising:planned rose].");
    assertThat(phrase.text()).isEqualTo("Ghent rose.");
    assertThat(phrase.claims()).containsExactly(new Marked("uprising:planned", Span.of(6, 10)));
    assertThat(phrase.claims().getFirst().type()).isEqualTo("uprising");
    assertThat(phrase.claims().getFirst().modality()).isEqualTo("planned");
    assertThat(phrase.roles()).containsExactly(new Marked("agent", Span.of(0, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phrases-en/first.txt",
        "phrases-en/second.txt",
        "phrases-ru/first.txt",
        "phrases-ru/second.txt",
        "phrases-uk/first.txt",
        "phrases-uk/second.txt"
      })
  void everySentenceSaysSomethingInTheTypesAndRolesOfTheField(String file) throws IOException {
    for (Phrase phrase : Phrase.in(FOLDER.resolve(file))) {
      assertThat(phrase.claims()).as(phrase.text()).isNotEmpty();
      for (Marked claim : phrase.claims()) {
        assertThat(TYPES).as(phrase.text()).containsKey(claim.type());
      }
      for (Marked role : phrase.roles()) {
        assertThat(TYPES.get(phrase.claims().getFirst().type()))
            .as(phrase.text())
            .contains(role.name().replace("#", ""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"phrases-en", "phrases-ru", "phrases-uk"})
  void sentencesThatSayNothingCarryNoMark(String folder) throws IOException {
    assertThat(Phrase.in(FOLDER.resolve(folder).resolve("none.txt")))
        .allSatisfy(p -> assertThat(p.claims()).isEmpty());
  }
}
