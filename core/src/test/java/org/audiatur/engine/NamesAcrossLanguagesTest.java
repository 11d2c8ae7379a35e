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
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom and what accounts in different languages name alike, with the reason, and what stays apart.
 */
class NamesAcrossLanguagesTest {

  private static final Engine ENGINE = TestEngine.standard();

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
  void aTownKeepsOneNameThroughItsRenamings() {
    List<Entity> entities =
        entities(
            "Войска вошли в Елизаветполь. Петроград был окружён.",
            "Війська увійшли до Гянджі. Ленінград був оточений.",
            "The troops entered Ganja. They besieged St. Petersburg.");
    assertThat(named(entities, "Елизаветполь")).contains("Гянджа", "Ganja");
    assertThat(named(entities, "Петроград")).contains("Ленінград", "St. Petersburg");
  }

  @Test
  void aTownItsStationAndItsDistrictAreThree() {
    List<Entity> entities =
        entities("Отряд занял станцию Дно. Затем он вошёл в Псков. В Псковском уезде было тихо.");
    assertThat(named(entities, "Псков")).doesNotContain("Псковский уезд");
    assertThat(named(entities, "Дно")).doesNotContain("станция Дно");
  }

  @Test
  void aStateOfOneTimeIsOnlyProposedAsTheLand() {
    List<Entity> entities =
        entities("РСФСР признала Эстонию. Россия молчала.", "Росія мовчала. Росія відступила.");
    assertThat(named(entities, "Россия")).contains("Росія").doesNotContain("РСФСР");
    assertThat(entities).anyMatch(e -> e.name().equals("РСФСР") && !e.proposed().isEmpty());
  }

  @Test
  void aBodyMeetsItsTranslationWordByWord() {
    List<Entity> entities =
        entities(
            "Совет Народных Комиссаров Украины подписал договор. Польские войска отступили.",
            "Раднарком України підписав договір. Польські війська відступили.",
            "Polish forces withdrew.");
    assertThat(named(entities, "Совет Народных Комиссаров Украины")).contains("Раднарком України");
    assertThat(named(entities, "польские войска", "Польские войска")).contains("Polish forces");
  }

  @Test
  void aNumberedUnitMeetsItsTranslationThoughAWordIsLacking() {
    List<Entity> entities =
        entities(
            "28-я стрелковая дивизия вышла к реке.",
            "28-ма дивізія вийшла до річки.",
            "The 28th Rifle Division reached the river.");
    assertThat(named(entities, "28th Rifle Division"))
        .contains("28-я стрелковая дивизия", "28-я дивізія");
  }

  @Test
  void aNumberThatTwoArmiesBearJoinsNothing() {
    List<Entity> entities =
        entities(
            "3-я стрелковая дивизия отступила. 3-я кавалерийская дивизия наступала.",
            "The 3rd Division withdrew.");
    assertThat(named(entities, "3rd Division")).containsExactly("3rd Division");
  }

  @Test
  void aPersonWithoutASurnameMeetsHisNameInOtherLetters() {
    List<Entity> entities =
        entities("Мустафа Кемаль прибыл в Самсун.", "Mustafa Kemal arrived in Samsun.");
    assertThat(named(entities, "Mustafa Kemal")).contains("Мустафа Кемаль");
  }

  @Test
  void anAbstractInAnotherLanguageIsReadInIt() {
    List<Entity> entities =
        entities(
            """
            Красная армия вошла в Киев 5 февраля 1919 года. Большевики заняли город, и население \
            ожидало перемен. Войска двинулись дальше на запад.

            Summary. The Red Army entered Kiev on 5 February 1919. The Bolsheviks took the city, \
            and the people expected a change. The troops moved on to the west.
            """);
    assertThat(named(entities, "Киев")).contains("Kiev");
    assertThat(named(entities, "Большевики", "большевики")).contains("Bolsheviks");
  }

  @Test
  void aTownLiesInTheProvinceThatTheAccountsName() {
    List<Entity> entities = entities("В Шемахе было тихо. Бакинская губерния волновалась.");
    Entity province = entity(entities, "Бакинская губерния");
    assertThat(entity(entities, "Шемаха").parent()).isEqualTo(province.id());
    assertThat(province.parent()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "В Баку было тихо. Азербайджан ждал. | Баку | Азербайджан",
        "В Екатеринодаре было тихо. Кубанская область ждала. Северный Кавказ роптал. | Кубанская область | Северный Кавказ",
        "Варшава молчала. Польша ждала. | Варшава | Польша",
        "Dublin was quiet. Ireland waited. | Dublin | Ireland",
        "Ladysmith was quiet. Natal waited. | Ladysmith | Natal",
      })
  void aPlaceLiesInTheLandThatTheAccountsName(String text, String place, String land) {
    List<Entity> entities = entities(text);
    assertThat(entity(entities, place).parent()).isEqualTo(entity(entities, land).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Кавказ ждал. Россия молчала. | Кавказ",
        "Маньчжурия ждала. Тибет молчал. | Маньчжурия",
      })
  void ofWhatLiesAcrossBordersNothingIsSaid(String text, String place) {
    assertThat(entity(entities(text), place).parent()).isNull();
  }

  private static Entity entity(List<Entity> entities, String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
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
