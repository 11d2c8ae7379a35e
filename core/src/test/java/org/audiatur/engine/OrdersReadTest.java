package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Orders read from prose: {@code day issuer: unit | task | deadline | outcome, days late}. */
class OrdersReadTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<String> orders(String text) {
    List<String> lines = new ArrayList<>();
    Reading reading = ENGINE.read(SourceText.of("orders.txt", text));
    for (SystemEntry entry : ENGINE.compare(List.of(reading), Decisions.none()).systems()) {
      if (entry.system().equals("S5")) {
        lines.add(entry.kind() + " " + entry.date() + " " + entry.values().get("issuer"));
        for (int i = 0; i < list(entry, "tasks").size(); i++) {
          lines.add(
              "  %s | %s | %s | %s %s"
                  .formatted(
                      list(entry, "task-units").get(i),
                      list(entry, "tasks").get(i),
                      list(entry, "deadlines").get(i),
                      list(entry, "outcomes").get(i),
                      list(entry, "days-late").get(i)));
        }
      }
    }
    return lines;
  }

  private static List<?> list(SystemEntry entry, String name) {
    Object value = entry.values().get(name);
    return value == null ? List.of() : (List<?>) value;
  }

  @Test
  void eachTaskHasItsUnitItsTermAndItsOutcome() {
    assertThat(
            orders(
                "Согласно приказу генерала Юденича от 10 октября 1919 года 2-я дивизия должна была"
                    + " занять к 12 октября Гатчину. В свою очередь, 5-я дивизия должна была захватить к"
                    + " 14 октября 1919 года Лугу. 15 октября 1919 года 2-я дивизия заняла Гатчину."))
        .containsExactly(
            "order 1919-10-10 Юденич",
            "  2-я дивизия | занять к 12 октября Гатчину | 1919-10-12 | done 3",
            "  5-я дивизия | захватить к 14 октября 1919 года Лугу | 1919-10-14 | not told ");
  }

  @Test
  void theNounAndTheVerbOfOneSentenceAreOneOrder() {
    assertThat(
            orders(
                "By his order of 3 October 1799 General Lecourbe directed General Loison to take Glarus"
                    + " by 6 October. On 9 October 1799 Loison's brigade took Glarus."))
        .containsExactly(
            "order 1799-10-03 Lecourbe",
            "  Loison | to take Glarus by 6 October | 1799-10-06 | done 3");
  }

  @Test
  void aDeedBeforeTheOrderIsNoOutcomeOfIt() {
    assertThat(
            orders(
                "5 октября 1919 года 2-я дивизия заняла Гатчину. Согласно приказу генерала Юденича"
                    + " от 10 октября 1919 года 2-я дивизия должна была занять к 12 октября"
                    + " Гатчину."))
        .last()
        .asString()
        .endsWith("not told ");
  }

  @Test
  void anAmendmentNamesTheDayOfWhatItChanges() {
    assertThat(
            orders(
                "10 октября 1919 года генерал Юденич отдал приказ 2-й дивизии занять Гатчину. 11"
                    + " октября 1919 года в приказ была внесена поправка: занять также Лугу."))
        .contains("amendment 1919-10-11 null");
  }
}
