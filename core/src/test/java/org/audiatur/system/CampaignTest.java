package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.compare.Teller;
import org.junit.jupiter.api.Test;

class CampaignTest {

  private static Account marches(String unit, String kind, String first, String second) {
    return Teller.account(unit + first + second)
        .says("В первый день " + unit + " занял Харьков.")
        .claim("capture", "занял")
        .on(first, "первый день")
        .role("agent", unit, "MIL:" + kind)
        .role("place", "Харьков", "LOC:Харьков")
        .says("Во второй день " + unit + " занял Полтаву.")
        .claim("capture", "занял")
        .on(second, "второй день")
        .role("agent", unit, "MIL:" + kind)
        .role("place", "Полтаву", "LOC:Полтава")
        .account();
  }

  @Test
  void aRegimentIsInOnePlaceAtATime() {
    assertThat(checks("one place", "1812-07-05T10:00", "1812-07-05T12:00")).isEmpty();
    assertThat(checks("speed", "1812-07-05T10:00", "1812-07-05T12:00")).containsExactly("fails");
    assertThat(checks("one place", "1812-07-05T10:00", "1812-07-05T10:00"))
        .containsExactly("fails");
    assertThat(checks("speed", "1812-07-05", "1812-07-09")).containsExactly("holds");
  }

  private static List<String> checks(String check, String first, String second) {
    return Built.results("S7", "capture", check, marches("5-й полк", "5-й полк", first, second));
  }

  @Test
  void whatTheMeansOfTravelAllowIsAsked() {
    assertThat(
            Built.results(
                "S7",
                "capture",
                "speed",
                marches("5-й драгунский полк", "5-й драгунский полк", "1812-07-05", "1812-07-07")))
        .containsExactly("holds");
    assertThat(Means.FOOT.reach(48)).isEqualTo(100);
    assertThat(Means.RAIL.reach(4)).isEqualTo(400);
    assertThat(Means.fastest(1812)).isEqualTo(Means.SHIP);
  }

  @Test
  void ofADivisionPartsMayBeApart() {
    assertThat(
            Built.results(
                "S7",
                "capture",
                "one place",
                marches("5-я дивизия", "5-я дивизия", "1812-07-05T10:00", "1812-07-05T10:00")))
        .containsExactly("undecided");
  }

  @Test
  void anArmyIsInManyPlacesAtOnce() {
    assertThat(
            Built.of(
                "S7", "capture", marches("5-я армия", "5-я армия", "1812-07-05", "1812-07-05")))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.checks()).isEmpty());
  }

  @Test
  void placesThatNobodyKnowsAreSoNamed() {
    Account account =
        Teller.account("unknown")
            .in("en")
            .says("On 4 May 1645 the garrison took Thrushwold Grange.")
            .claim("capture", "took")
            .on("1645-05-04", "4 May 1645")
            .role("agent", "the garrison", "MIL:the garrison")
            .role("place", "Thrushwold Grange", "LOC:Thrushwold Grange")
            .account();
    assertThat(Built.one("S7", "capture", account).values())
        .containsEntry("without-coordinates", List.of("Thrushwold Grange"));
  }

  @Test
  void whatWasOnlyPlannedIsNoDeed() {
    Account account =
        Teller.account("planned")
            .says("4 мая 1645 года полк должен был взять Каменск.")
            .claim("capture", "взять")
            .as(Modality.PLANNED)
            .on("1645-05-04", "4 мая 1645 года")
            .role("agent", "полк", "MIL:полк")
            .role("place", "Каменск", "LOC:Каменск")
            .account();
    assertThat(Built.of("S7", "capture", account)).isEmpty();
  }

  @Test
  void aWarOfWordsIsNone() {
    Account account =
        Teller.account("words")
            .says("Депутат боролся за свободу печати.")
            .claim("battle", "боролся")
            .role("side", "Депутат", "PER:Депутат")
            .account();
    assertThat(Built.of("S7", "battle", account)).isEmpty();
  }

  @Test
  void aDeedToldBetweenTwoOfOneDayIsOfAboutThatDay() {
    Account account =
        Teller.account("day")
            .says("4 мая 1645 года в семь часов полк занял Каменск.")
            .claim("capture", "занял")
            .on("1645-05-04", "4 мая 1645 года")
            .role("agent", "полк", "MIL:полк")
            .role("place", "Каменск", "LOC:Каменск")
            .says("Рота взяла Лугово.")
            .claim("capture", "взяла")
            .role("agent", "Рота", "MIL:рота")
            .role("place", "Лугово", "LOC:Лугово")
            .says("Вечером 4 мая полк занял Дубки.")
            .claim("capture", "занял")
            .on("1645-05-04", "4 мая")
            .role("agent", "полк", "MIL:полк")
            .role("place", "Дубки", "LOC:Дубки")
            .account();
    assertThat(Built.of("S7", "capture", account))
        .extracting(entry -> entry.date() + " " + entry.values().get("place"))
        .containsExactlyInAnyOrder("1645-05-04 Каменск", "1645-05-04~ Лугово", "1645-05-04 Дубки");
  }

  @Test
  void oneDeedToldByTwoAccountsIsOneEntryWithBothTellings() {
    SystemEntry entry = Built.one("S7", "capture", telling("а"), telling("б"));
    assertThat(entry.claims()).hasSize(2);
    assertThat(entry.values().get("told-date")).isEqualTo(List.of("1812-07-05", "1812-07-05"));
  }

  @Test
  void lossesHaveThePlaceOfTheFightToldJustBefore() {
    Account account =
        Teller.account("потери")
            .says("4 мая 1645 года полк дрался у Каменска.")
            .claim("battle", "дрался")
            .on("1645-05-04", "4 мая 1645 года")
            .role("side", "полк", "MIL:полк")
            .role("place", "Каменска", "LOC:Каменск")
            .says("Было убито пять солдат.")
            .claim("battle", "убито")
            .number("killed", 5, "солдат", "пять солдат")
            .account();
    assertThat(Built.of("S7", "battle", account))
        .filteredOn(entry -> entry.values().containsKey("number:killed"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.values())
                    .containsEntry("place", "Каменск")
                    .containsKey("place-named-in"));
  }

  private static Account telling(String name) {
    return Teller.account(name)
        .says("По рассказу " + name + " 5 июля 1812 года 5-й полк занял Полтаву.")
        .claim("capture", "занял")
        .on("1812-07-05", "5 июля 1812 года")
        .role("agent", "5-й полк", "MIL:5-й полк")
        .role("place", "Полтаву", "LOC:Полтава")
        .account();
  }
}
