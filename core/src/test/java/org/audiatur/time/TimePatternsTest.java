package org.audiatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a pack reads its own example. */
class TimePatternsTest {

  static Stream<List<String>> rules() {
    Packs packs = Packs.standard();
    return Stream.of("ru", "uk", "en")
        .filter(packs::knows)
        .map(packs::language)
        .filter(pack -> pack.has("time-patterns"))
        .flatMap(
            pack ->
                pack.table("time-patterns").stream()
                    .filter(row -> !row.getFirst().startsWith("$"))
                    .map(row -> with(pack.code(), row)));
  }

  private static List<String> with(String language, List<String> row) {
    List<String> copy = new java.util.ArrayList<>(row);
    copy.add(language);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExample(List<String> row) {
    String value = row.get(4);
    boolean inContext = value.startsWith("from ");
    String before = inContext ? opening(value.substring(5, 15)) + " " : "";
    String marked = row.get(3).replace("⟦", "⟦DATE|");
    List<Mention> dates = Marked.dates(before + Marked.plain(marked), row.get(5));
    List<Mention> here = dates.stream().filter(d -> d.span().start() >= before.length()).toList();
    Mention mine =
        here.stream()
            .filter(d -> marked.contains("⟦DATE|" + d.text() + "⟧"))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        row.get(0)
                            + ": not marked in "
                            + Marked.mark(before + Marked.plain(marked), dates)));
    assertThat(mine.rule()).as("rule").isEqualTo("time/" + row.get(0));
    String expected = inContext ? value.substring(16) : value;
    assertThat(Marked.values(List.of(mine)).getFirst().split(" ")[0])
        .as("value of %s", mine.text())
        .isEqualTo(expected);
  }

  @Test
  void hasNoTwoRulesOfOneName() {
    Set<String> names = new TreeSet<>();
    Packs.standard().language("ru").table("time-patterns").stream()
        .filter(r -> !r.getFirst().startsWith("$"))
        .forEach(row -> assertThat(names.add(row.getFirst())).as(row.getFirst()).isTrue());
  }

  /** A sentence that ends on this day. */
  private static String opening(String iso) {
    String[] parts = iso.split("-");
    String[] months = {
      "января",
      "февраля",
      "марта",
      "апреля",
      "мая",
      "июня",
      "июля",
      "августа",
      "сентября",
      "октября",
      "ноября",
      "декабря"
    };
    return "Обоз прибыл "
        + Integer.parseInt(parts[2])
        + " "
        + months[Integer.parseInt(parts[1]) - 1]
        + " "
        + parts[0]
        + " года.";
  }
}
