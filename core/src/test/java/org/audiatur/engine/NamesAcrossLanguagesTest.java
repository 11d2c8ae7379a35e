package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Name;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Whom and what accounts in different languages name alike, with the reason, and what stays apart.
 */
class NamesAcrossLanguagesTest {

  private static final Engine ENGINE = new Engine(Packs.standard());

  @Test
  void onePersonInThreeSpellingsIsOne() {
    List<Entity> entities =
        entities(
            "Хойский прибыл в Тифлис. Генерал Хойский отдал приказ войскам.",
            "Генерал Хойський прибув до Тифліса. Хойський видав наказ військам.",
            "General Khoyski arrived in Tiflis. Khoyski gave an order to the troops.");
    assertThat(named(entities, "Хойский")).contains("Хойський", "Khoyski");
  }

  @Test
  void aTownIsOneByTheGazetteer() {
    List<Entity> entities =
        entities(
            "Войска заняли Киев 5 февраля 1919 года.",
            "Війська зайняли Київ 5 лютого 1919 року.",
            "The troops took Kiev on 5 February 1919.");
    assertThat(named(entities, "Киев")).contains("Київ", "Kiev");
  }

  @Test
  void anArmyIsOneByTheListOfTheField() {
    List<Entity> entities =
        entities(
            "Красная армия вошла в город 5 мая 1920 года.",
            "Червона армія увійшла до міста 5 травня 1920 року.",
            "The Red Army entered the city on 5 May 1920.");
    assertThat(named(entities, "Красная Армия", "Красная армия"))
        .anyMatch(name -> name.startsWith("Червона"));
  }

  @Test
  void namesakesWithOtherGivenNamesStayApart() {
    List<Entity> entities =
        entities(
            "Полковник Иван Лебедев командовал полком.",
            "Colonel Dmitri Lebedev commanded a regiment.");
    assertThat(named(entities, "Иван Лебедев")).doesNotContain("Dmitri Lebedev");
  }

  @Test
  void eachJoinAcrossLanguagesHasItsReason() {
    for (Entity entity :
        entities("Войска заняли Киев.", "Війська зайняли Київ.", "The troops took Kiev.")) {
      boolean several =
          entity.names().stream().map(Name::language).collect(Collectors.toSet()).size() > 1;
      assertThat(several && entity.joins().isEmpty()).as(entity.toString()).isFalse();
    }
  }

  private static Set<String> named(List<Entity> entities, String... names) {
    Set<String> all = new TreeSet<>();
    for (Entity entity : entities) {
      Set<String> own = entity.names().stream().map(Name::text).collect(Collectors.toSet());
      if (List.of(names).stream().anyMatch(own::contains)) {
        all.addAll(own);
      }
    }
    return all;
  }

  private static List<Entity> entities(String... accounts) {
    List<Reading> readings = new ArrayList<>();
    for (String account : accounts) {
      readings.add(ENGINE.read(SourceText.of("account" + readings.size() + ".txt", account)));
    }
    return ENGINE.compare(readings, Decisions.none()).entities().all();
  }
}
