package org.audiatur.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counted by hand after naeval's rules, on a sentence of our own. */
class NaevalScoreTest {

  private static final String TEXT =
      "Глава МИД Зарецкой республики Иван Петрович Дубравин приехал в Нижний-Брод.";

  private static Named named(String words, String type) {
    int at = TEXT.indexOf(words);
    return Named.of(at, at + words.length(), type);
  }

  @Test
  void tokensInsideSpansAreCountedByType() {
    NaevalScore score = new NaevalScore();
    score.add(
        TEXT,
        List.of(named("Иван Петрович Дубравин", "PER"), named("Нижний-Брод", "LOC")),
        List.of(named("Петрович Дубравин приехал", "PER"), named("Нижний-Брод", "LOC")));
    assertThat(score.precision("PER")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.recall("PER")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.f1("LOC")).isEqualTo(1);
    assertThat(score.f1("ORG")).isZero();
  }

  @Test
  void aSpanThatEndsInsideATokenCountsForNothing() {
    NaevalScore score = new NaevalScore();
    score.add(TEXT, List.of(named("Нижний", "LOC")), List.of(named("Нижний-Брод", "LOC")));
    assertThat(score.line("LOC")).contains("0 right, 1 found, 0 annotated");
  }

  @Test
  void differingTokensAreListedWithTheNameTheyBelongTo() {
    List<NaevalScore.Error> errors =
        new NaevalScore().add(TEXT, List.of(named("МИД", "ORG")), List.of(named("Глава", "PER")));
    assertThat(errors)
        .containsExactly(
            new NaevalScore.Error("ORG", false, named("МИД", "").span(), named("МИД", "").span()),
            new NaevalScore.Error(
                "PER", true, named("Глава", "").span(), named("Глава", "").span()));
  }

  @Test
  void goldNamesAreThoseThatNaevalTakes() {
    List<String> spans =
        List.of(
            "1 org_name 6 3 101 1  # 101 МИД",
            "2 loc_name 10 19 102 2  # 102 Зарецкой республики",
            "3 name 30 4 104 1  # 104 Иван",
            "4 patronymic 35 8 105 1  # 105 Петрович",
            "5 surname 44 8 106 1  # 106 Дубравин",
            "6 org_name 6 23 107 3  # 107 МИД Зарецкой республики",
            "7 job 0 5 108 1  # 108 Глава");
    List<String> objects =
        List.of(
            "11 Org 1 # МИД",
            "12 Org 6 2 # МИД Зарецкой республики",
            "13 LocOrg 2 # Зарецкой республики",
            "14 Person 3 4 5 # Иван Петрович Дубравин",
            "15 Project 7 # Глава");
    assertThat(FactRuEvalText.names(spans, objects))
        .containsExactly(
            named("МИД Зарецкой республики", "ORG"), named("Иван Петрович Дубравин", "PER"));
  }
}
