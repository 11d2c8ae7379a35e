package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Side;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.lang.Packs;
import org.audiatur.text.Passage;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a careful reader finds in the demo: what was found stays found, what is missed is told. */
class DemoKeyTest {

  private static final List<String> ACCOUNTS =
      List.of("1-soviet-history-1939.txt", "2-emigre-officer-1926.txt", "3-scholar-2019.txt");

  private static final Map<String, Reading> READINGS = new TreeMap<>();
  private static List<Conflict> conflicts = List.of();

  private record Entry(boolean found, String kind, String one, String other) {}

  @BeforeAll
  static void compare() throws IOException {
    Engine engine = new Engine(Packs.standard());
    for (String name : ACCOUNTS) {
      Reading reading = engine.read(SourceText.of(name, resource("/demo/" + name)));
      READINGS.put(reading.account().sha256(), reading);
    }
    conflicts = engine.compare(READINGS.values(), Decisions.none()).comparison().conflicts();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(DemoKeyTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Entry> key() throws IOException {
    return resource("/demo-key.txt")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .map(row -> new Entry(row[0].equals("found"), row[1], row[2], row[3]))
        .toList();
  }

  /** The text of the source with each line break as a blank. */
  private static String text(String source) {
    return READINGS.get(source).account().text().source().text().replaceAll("\\s", " ");
  }

  private static boolean isFound(Entry entry) {
    return conflicts.stream()
        .filter(conflict -> conflict.kind().equals(entry.kind()))
        .anyMatch(conflict -> touches(conflict, entry.one()) && touches(conflict, entry.other()));
  }

  private static boolean touches(Conflict conflict, String words) {
    return conflict.sides().stream().anyMatch(side -> lies(side, words));
  }

  private static boolean lies(Side side, String words) {
    Passage shown = READINGS.get(side.source()).account().text().passage(side.span());
    int at = text(side.source()).indexOf(words);
    return at >= 0 && shown.start() < at + words.length() && at < shown.end();
  }

  @Test
  void everyWordOfTheKeyStandsInAnAccount() throws IOException {
    for (Entry entry : key()) {
      for (String words : List.of(entry.one(), entry.other())) {
        assertThat(READINGS.keySet()).as(words).anyMatch(source -> text(source).contains(words));
      }
    }
  }

  @Test
  void whatWasFoundStaysFound() throws IOException {
    for (Entry entry : key()) {
      if (entry.found()) {
        assertThat(isFound(entry)).as(entry + " in " + conflicts).isTrue();
      }
    }
  }

  @Test
  void whatIsFoundAnewIsMarkedInTheKey() throws IOException {
    List<Entry> anew = new ArrayList<>(key());
    anew.removeIf(entry -> entry.found() || !isFound(entry));
    assertThat(anew).as("mark these as found").isEmpty();
  }
}
