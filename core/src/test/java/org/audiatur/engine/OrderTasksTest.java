package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.system.SystemEntry;
import org.junit.jupiter.api.Test;

/** What orders ask for, of whom, by when, and what came of it, read from prose. */
class OrderTasksTest {

  private static List<SystemEntry> entries(String text) {
    return TestEngine.entries("S5", text);
  }

  private static Object value(String text, String name) {
    return entries(text).getFirst().values().get(name);
  }

  @Test
  void anOrderNobodyGaveIsNone() {
    assertThat(entries("Приказа отходить никто им, кажется, и не отдавал.")).isEmpty();
    assertThat(entries("Наказу відходити ніхто не віддавав.")).isEmpty();
  }

  @Test
  void tasksAreCutAtWhomTheyAreAskedOf() {
    String text =
        "Приказ Левина от 15 марта 1821 года предписывал артиллерии открыть огонь в 14 часов 16 марта,"
            + " Северной группе Е. С. Зимина выступить 17 марта, Южной группе — в 4 часа.";
    assertThat(value(text, "task-units"))
        .isEqualTo(List.of("артиллерия", "Северная группа", "Южная группа"));
    assertThat(entries(text).getFirst().date()).hasToString("1821-03-15");
  }

  @Test
  void theDayByWhichIsATermAndNoDayOfTheOrder() {
    String text = "Приказ назначал нам быть в Киеве не позднее 20 января 1918 года.";
    assertThat(entries(text).getFirst().date()).isNull();
    assertThat(value(text, "deadlines")).isEqualTo(List.of("1918-01-20"));
  }

  @Test
  void whoRefusesAnOrderLetsItFail() {
    assertThat(
            value(
                "On 3 May 1812 General Brown ordered the Tenth Regiment to attack the bridge. The regiment refused.",
                "outcomes"))
        .isEqualTo(List.of("failed"));
  }

  @Test
  void onlyWhoWasSentReachesThePlace() {
    String text =
        "Приказом от 10 ноября 1761 года Левин велел Бергу с кирасирами занять Трептов к 14 ноября."
            + " Берг вошёл в Трептов 12 ноября.";
    assertThat(value(text, "outcomes")).isEqualTo(List.of("done"));
    assertThat(value(text, "days-late")).isEqualTo(List.of("-2"));
    assertThat(
            value(
                "On 30 March 1756 the Admiralty directed Admiral Byng to take on board a battalion at Gibraltar."
                    + " Byng reached Gibraltar on 2 May.",
                "outcomes"))
        .isEqualTo(List.of("not told"));
  }
}
