package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.entity.Entities;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the numbers of a sentence count and what became of those counted. A line of {@code
 * compare/figures/*.txt} is {@code sentence => figures}; how a figure is written says the head of
 * each file.
 */
class FiguresReadTest {

  private static final Packs PACKS = Packs.standard();
  private static final Engine ENGINE = TestEngine.standard();
  private static final String FOLDER = "/compare/figures/";

  @TestFactory
  Stream<DynamicTest> everyFigureOfASentenceIsRead() throws IOException {
    return lines("").stream()
        .filter(file -> file.endsWith(".txt"))
        .sorted()
        .flatMap(file -> lines(file).stream())
        .filter(line -> line.contains("=>"))
        .map(line -> line.split("\\s*=>\\s*", 2))
        .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(parts[0], parts[1])));
  }

  private static void check(String sentence, String expected) {
    Set<String> wanted =
        expected.equals("none")
            ? Set.of()
            : Stream.of(expected.split("; ")).collect(Collectors.toCollection(TreeSet::new));
    boolean names = expected.contains(" of ");
    assertThat(figures(sentence, names)).isEqualTo(wanted);
  }

  private static Set<String> figures(String sentence, boolean names) {
    Account account = ENGINE.read(SourceText.of("a.txt", sentence)).account();
    Entities entities = new EntityResolver(PACKS).resolve(List.of(account), Decisions.none());
    Material material = new Material(PACKS, List.of(account), entities, Set.of());
    Settings settings = new Settings(material);
    Clauses clauses = new Clauses(material);
    FigureConflicts.Told told =
        new FigureConflicts.Told(
            material,
            settings,
            clauses,
            new ClausePairs(material, settings, clauses),
            new Parties(material, clauses));
    List<Figure> figures = new FigureReader(told, new Attackers(material, settings)).figures();
    StorySides sides = new StorySides(told, figures);
    return figures.stream()
        .map(
            figure ->
                written(figure) + (names ? " of " + named(sides.names(figure), entities) : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String written(Figure figure) {
    String bound =
        switch (Objects.requireNonNullElse(figure.quantity().bound(), "")) {
          case "over" -> ">";
          case "under" -> "<";
          case "about" -> "~";
          default -> figure.quantity().approx() ? "~" : "";
        };
    Double max = figure.quantity().max();
    return Stream.of(
            bound
                + Math.round(figure.quantity().value())
                + (max == null ? "" : "-" + Math.round(max)),
            figure.counted() + figure.special(),
            figure.fate(),
            figure.side(),
            figure.part() ? "PART" : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String named(Set<String> names, Entities entities) {
    return names.stream()
        .map(
            name ->
                entities.byId(name) == null
                    ? name.replaceFirst("@.{20,}", "")
                    : Objects.requireNonNull(entities.byId(name)).name())
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FiguresReadTest.class.getResourceAsStream(FOLDER + file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Cannot read " + FOLDER + file, e);
    }
  }
}
