package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds in the three accounts of Kruty, each in its language, and how much of
 * it the program does: {@code kruty/conflicts.jsonl}, {@code kruty/apparent.jsonl} and {@code
 * kruty/common.txt}. The floors say what is found, not what should be.
 */
class DemoInThreeLanguagesTest {

  private static final int CONFLICTS_FOUND = 2;
  private static final int EVENTS_FOUND = 1;
  private static final int APPARENT_CALLED = 1;

  @TempDir private static Path folder;
  private static Results results = new Results(Path.of(""));
  private static final Map<String, String> TEXTS = new TreeMap<>();

  /** Words of one account. */
  private record Words(String doc, int start, int end) {

    static Words of(JsonNode side) {
      return new Words(
          side.get("doc").asString(), side.get("start").asInt(), side.get("end").asInt());
    }

    boolean touch(Words other) {
      return doc.equals(other.doc) && start < other.end && other.start < end;
    }
  }

  @BeforeAll
  static void compare() throws IOException {
    results = new Results(folder.resolve("dossier"));
    CommandRun run = CommandRun.of("demo", "kruty", "--out", results.folder());
    assertThat(run.exit()).as(run.err()).isZero();
    for (JsonNode document : results.rows("documents")) {
      String doc = document.get("doc").asString();
      TEXTS.put(doc, results.text(doc));
    }
  }

  private static List<String> lines(String name) throws IOException {
    String path = "/kruty/" + name;
    try (InputStream in =
        Objects.requireNonNull(DemoInThreeLanguagesTest.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static List<JsonNode> key(String name) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    return lines(name).stream().map(json::readTree).toList();
  }

  private static List<Words> sides(JsonNode conflict) {
    return conflict.get("sides").valueStream().map(Words::of).toList();
  }

  /** True if a conflict shows the words of two sides of an entry of the key. */
  private static boolean shows(JsonNode conflict, JsonNode entry) {
    return sides(entry).stream()
            .filter(side -> sides(conflict).stream().anyMatch(side::touch))
            .count()
        > 1;
  }

  private static List<String> shown(List<JsonNode> key, List<JsonNode> conflicts) {
    return key.stream()
        .filter(entry -> conflicts.stream().anyMatch(conflict -> shows(conflict, entry)))
        .map(entry -> entry.get("about").asString())
        .toList();
  }

  /** Where the three accounts tell of one thing, by its name. */
  private static Map<String, List<Words>> common() throws IOException {
    Map<String, List<Words>> common = new TreeMap<>();
    List<String> docs = List.copyOf(TEXTS.keySet());
    for (String line : lines("common.txt")) {
      String[] cells = line.split("\t");
      List<Words> told = new ArrayList<>();
      for (int i = 0; i < docs.size(); i++) {
        int start = TEXTS.get(docs.get(i)).indexOf(cells[i + 1]);
        assertThat(start).as(cells[i + 1] + " in " + docs.get(i)).isNotNegative();
        told.add(new Words(docs.get(i), start, start + cells[i + 1].length()));
      }
      common.put(cells[0], told);
    }
    return common;
  }

  @Test
  void theKeyQuotesTheAccounts() throws IOException {
    for (String name : List.of("conflicts.jsonl", "apparent.jsonl")) {
      for (JsonNode entry : key(name)) {
        for (JsonNode side : entry.get("sides")) {
          Words words = Words.of(side);
          assertThat(TEXTS.get(words.doc()).substring(words.start(), words.end()))
              .isEqualTo(side.get("text").asString());
        }
      }
    }
  }

  @Test
  void theAccountsAreInThreeLanguages() throws IOException {
    assertThat(results.rows("documents"))
        .extracting(row -> row.get("language").asString())
        .containsExactlyInAnyOrder("ru", "uk", "en");
  }

  @Test
  void whatWasFoundStaysFound() throws IOException {
    List<JsonNode> key = key("conflicts.jsonl");
    assertThat(shown(key, results.rows("conflicts")))
        .as("of " + key.size())
        .hasSizeGreaterThanOrEqualTo(CONFLICTS_FOUND);
  }

  @Test
  void whatOnlySeemsToDifferIsRarelyCalledAContradiction() throws IOException {
    List<JsonNode> called =
        results.rows("conflicts").stream()
            .filter(conflict -> conflict.get("verdict").asString().equals("contradiction"))
            .toList();
    assertThat(shown(key("apparent.jsonl"), called)).hasSizeLessThanOrEqualTo(APPARENT_CALLED);
  }

  @Test
  void conflictsAcrossLanguagesShowTheWordsOfBothSides() throws IOException {
    List<JsonNode> across =
        results.rows("conflicts").stream()
            .filter(c -> sides(c).stream().map(Words::doc).distinct().count() > 1)
            .toList();
    assertThat(across).isNotEmpty();
    for (JsonNode conflict : across) {
      for (JsonNode side : conflict.get("sides")) {
        Words words = Words.of(side);
        assertThat(TEXTS.get(words.doc()).substring(words.start(), words.end()))
            .isEqualTo(side.get("text").asString());
      }
    }
  }

  @Test
  void theSameEventsAreFoundWhicheverLanguageAnAccountIsIn() throws IOException {
    Map<String, Words> claims = new TreeMap<>();
    results.rows("claims").forEach(row -> claims.put(row.get("id").asString(), Words.of(row)));
    TreeSet<String> found = new TreeSet<>();
    for (Map.Entry<String, List<Words>> told : common().entrySet()) {
      for (JsonNode event : results.rows("events")) {
        List<Words> words =
            event.get("claims").valueStream().map(id -> claims.get(id.asString())).toList();
        if (told.getValue().stream().allMatch(one -> words.stream().anyMatch(one::touch))) {
          found.add(told.getKey());
        }
      }
    }
    assertThat(found).as("of " + common().keySet()).hasSizeGreaterThanOrEqualTo(EVENTS_FOUND);
  }
}
