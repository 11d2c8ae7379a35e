package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.audiatur.engine.Engine;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row of the words with other senses carries a sentence that must not be read, and mostly one
 * that must.
 */
class SensesTest {

  private static final Packs PACKS = Packs.standard();
  private static final Engine ENGINE = new Engine(PACKS);

  @TestFactory
  Stream<DynamicTest> aWordInAnotherSenseSaysNothing() {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.get(3), () -> check(row)));
  }

  private static void check(List<String> row) {
    Set<String> types = new TreeSet<>(Arrays.asList(row.getFirst().split(" ")));
    types.remove(types.contains("v") ? "v" : "n");
    assertThat(read(row.get(3)))
        .as("another sense")
        .noneMatch(type -> types.isEmpty() || types.contains(type));
    if (row.size() > 4) {
      assertThat(read(row.get(4)))
          .as("the sense of the field: " + row.get(4))
          .anyMatch(type -> types.isEmpty() || types.contains(type));
    }
  }

  /** The types of what is read at the word between asterisks. */
  private static List<String> read(String marked) {
    int trigger = marked.indexOf('*');
    return ENGINE
        .read(SourceText.of("example.txt", marked.replace("*", "") + "\n"))
        .account()
        .claims()
        .stream()
        .filter(c -> c.trigger().start() == trigger)
        .map(Claim::type)
        .toList();
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    FieldPack field = PACKS.field();
    for (LanguagePack language : PACKS.languages()) {
      String file = language.code() + "/other-senses";
      if (field.has(file)) {
        field.table(file).stream().filter(r -> !r.getFirst().equals("set")).forEach(rows::add);
      }
    }
    return rows;
  }
}
