package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.compare.Teller;
import org.junit.jupiter.api.Test;

class ForcesTest {

  private static Account corps(double brigade, double corps) {
    return Teller.account("corps" + brigade + corps)
        .in("en")
        .says("On 5 June 1859 the 2nd Corps numbered many men.")
        .claim("strength", "numbered")
        .on("1859-06-05", "5 June 1859")
        .role("of", "2nd Corps", "MIL:2nd Corps")
        .number("strength", corps, "men", "many men")
        .says("On that day the 7th Brigade of the 2nd Corps numbered fewer men.")
        .claim("strength", "numbered")
        .on("1859-06-05", "that day")
        .names("2nd Corps", "MIL:2nd Corps")
        .role("of", "7th Brigade", "MIL:7th Brigade")
        .number("strength", brigade, "men", "fewer men")
        .account();
  }

  @Test
  void aPartIsNotStrongerThanItsWhole() {
    assertThat(Built.results("S6", "unit", "part and whole", corps(4000, 11000)))
        .containsExactly("holds");
    assertThat(Built.results("S6", "unit", "part and whole", corps(13500, 11000)))
        .containsExactly("fails");
  }

  @Test
  void aUnitHasItsWholeItsCommanderItsStrengthAndItsPlaceInListsOfEqualLength() {
    Account account =
        Teller.account("полк")
            .says("Летом 1877 года 12-й полк 3-й дивизии полковника Лугина стоял в Каменске.")
            .claim("deployment", "стоял")
            .on("1877-22", "Летом 1877 года")
            .names("3-й дивизии", "MIL:3-я дивизия")
            .names("Лугина", "PER:Лугин:surname=Лугин")
            .role("force", "12-й полк", "MIL:12-й полк")
            .role("place", "Каменске", "LOC:Каменск")
            .says("В 12-м полку было две тысячи штыков.")
            .claim("strength", "было")
            .role("of", "12-м полку", "MIL:12-й полк")
            .number("strength", 2000, "штыков", "две тысячи штыков")
            .account();
    SystemEntry unit =
        Built.of("S6", "unit", account).stream()
            .filter(entry -> entry.values().get("name").equals("12-й полк"))
            .findFirst()
            .orElseThrow();
    assertThat(unit.values())
        .containsEntry("part-of", "3-я дивизия")
        .containsEntry("facts", List.of("part", "strength", "place"))
        .containsEntry("strengths", List.of("", "2000", ""))
        .containsEntry("arms", List.of("", "infantry", ""))
        .containsEntry("places", List.of("", "", "Каменск"));
  }

  @Test
  void theNameBesideAUnitIsItsCommander() {
    assertThat(commander("11-я бригада генерала Лугина заняла Каменск.", "11-я бригада"))
        .isEqualTo(List.of("Лугин"));
    assertThat(
            commander("Командир 11-й бригады Лугина не видел, она заняла Каменск.", "11-й бригады"))
        .isEqualTo(List.of("Лугин"));
    assertThat(commander("11-я бригада под командой Лугина заняла Каменск.", "11-я бригада"))
        .isEqualTo(List.of("Лугин"));
    assertThat(commander("11-я бригада, Лугина и Каменск заняла.", "11-я бригада"))
        .isEqualTo(List.of());
  }

  private static Object commander(String sentence, String unit) {
    Account account =
        Teller.account(sentence)
            .says(sentence)
            .claim("capture", "заняла")
            .names("Лугина", "PER:Лугин:surname=Лугин")
            .role("agent", unit, "MIL:11-я бригада")
            .role("place", "Каменск", "LOC:Каменск")
            .account();
    return Built.one("S6", "unit", account).values().getOrDefault("commanders", List.of());
  }

  @Test
  void partsAfterAColonBelongToTheWhole() {
    Account account =
        Teller.account("list")
            .in("en")
            .says(
                "The 4th Corps consisted of the 9th Division, the 12th Division and a bridge train.")
            .claim("strength", "consisted")
            .names("9th Division", "MIL:9th Division")
            .names("12th Division", "MIL:12th Division")
            .role("of", "4th Corps", "MIL:4th Corps")
            .account();
    assertThat(
            Built.of("S6", "unit", account).stream()
                .map(entry -> entry.values().getOrDefault("parts", ""))
                .toList())
        .contains(List.of("12th Division", "9th Division"));
  }

  @Test
  void aUnitMayBeCalledAfterItsCommander() {
    Account account =
        Teller.account("called")
            .in("en")
            .says("On 5 June 1859 the corps of General Hale numbered many men.")
            .claim("strength", "numbered")
            .on("1859-06-05", "5 June 1859")
            .names("Hale", "PER:Hale:surname=Hale")
            .role("of", "corps", "GRP:corps")
            .number("strength", 9000, "men", "many men")
            .says("The corps took Thrushwold with Croft's brigade.")
            .claim("capture", "took")
            .on("1859-06-05", "with")
            .names("Croft", "PER:Croft:surname=Croft")
            .role("agent", "The corps", "GRP:corps")
            .role("place", "Thrushwold", "LOC:Thrushwold")
            .account();
    SystemEntry unit = Built.one("S6", "unit", account);
    assertThat(unit.values())
        .containsEntry("name", "corps of General Hale")
        .containsEntry("facts", List.of("command", "strength"))
        .containsEntry("acts", 1);
    assertThat(Built.one("S7", "capture", account).values())
        .containsEntry("unit", List.of("corps of General Hale"));
  }

  @Test
  void whoCommandsAnArmyIsNotTheArmy() {
    Account account =
        Teller.account("командующий")
            .says("Командующий армией Лугина не послушал и занял Каменск.")
            .claim("capture", "занял")
            .names("Лугина", "PER:Лугин:surname=Лугин")
            .role("agent", "Командующий", "GRP:командующий")
            .role("place", "Каменск", "LOC:Каменск")
            .account();
    assertThat(Built.of("S6", "unit", account)).isEmpty();
  }

  @Test
  void aStockIsNoForce() {
    Account account =
        Teller.account("stock")
            .says("В крепости было 3000 пудов муки.")
            .claim("strength", "было")
            .role("of", "муки", "GRP:мука")
            .number("strength", 3000, "пудов", "3000 пудов")
            .account();
    assertThat(Built.of("S6", "strength", account)).isEmpty();
    assertThat(Built.one("S8", "stock", account).values())
        .containsEntry("unit", List.of("pood"))
        .containsEntry("converted", List.of("49.1 tonne"));
  }
}
