package org.audiatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a pack reads its own example. */
class TimePatternsTest {

  private static final Set<String> TERMS =
      Set.of("duration", "set", "past", "present", "future", "any-day");

  static Stream<List<String>> rules() {
    Packs packs = Packs.standard();
    return Stream.of("ru", "uk", "en", "pl")
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
    if (row.get(1).equals("no-date")) {
      assertThat(Marked.dates(Marked.plain(row.get(3)), row.get(5))).isEmpty();
    } else if (TERMS.contains(row.get(1).replace("?", ""))) {
      readsItsTerm(row);
    } else {
      readsItsDate(row);
    }
  }

  /** Words that date nothing: their length, or past, present, future. */
  private static void readsItsTerm(List<String> row) {
    String plain = Marked.plain(row.get(3));
    String marked = row.get(3).substring(row.get(3).indexOf('⟦') + 1, row.get(3).indexOf('⟧'));
    TimeExpression mine =
        Marked.expressions(plain, row.get(5)).stream()
            .filter(e -> e.span().in(plain).equals(marked))
            .findFirst()
            .orElseThrow(() -> new AssertionError(row.get(0) + ": not found in " + plain));
    assertThat(mine.rule()).isEqualTo(row.get(0));
    String value =
        mine.parts().isEmpty()
            ? Objects.requireNonNullElse(mine.amount(), mine.sort().name().toLowerCase(Locale.ROOT))
            : mine.parts().getFirst().edtf().toString();
    assertThat(value).as("value of %s", marked).isEqualTo(row.get(4));
  }

  private static void readsItsDate(List<String> row) {
    String value = row.get(4);
    boolean inContext = value.startsWith("from ");
    String before = inContext ? opening(value.substring(5, 15), row.get(5)) + " " : "";
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
    for (String language : List.of("ru", "uk", "en")) {
      Packs.standard().language(language).table("time-patterns").stream()
          .filter(r -> !r.getFirst().startsWith("$"))
          .forEach(
              row ->
                  assertThat(names.add(language + " " + row.getFirst()))
                      .as(row.getFirst())
                      .isTrue());
    }
  }

  /** Words of one kind are relative in every language or in none; dates are of both sorts. */
  @Test
  void marksAKindAsRelativeInEveryRuleOrInNone() {
    Map<String, String> first = new TreeMap<>();
    for (List<String> row : rules().toList()) {
      String kind = row.get(1).replace("?", "");
      if (!kind.equals("date")) {
        assertThat(row.get(1))
            .as(row.getFirst())
            .isEqualTo(first.computeIfAbsent(kind, k -> row.get(1)));
      }
    }
  }

  /** A sentence that ends on this day. */
  private static String opening(String iso, String language) {
    LocalDate day = LocalDate.parse(iso);
    String[] frame =
        switch (language) {
          case "en" -> new String[] {"The convoy arrived on ", "."};
          case "uk" -> new String[] {"Обоз прибув ", " року."};
          default -> new String[] {"Обоз прибыл ", " года."};
        };
    DateTimeFormatter written =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language));
    return frame[0] + day.format(written) + frame[1];
  }
}
