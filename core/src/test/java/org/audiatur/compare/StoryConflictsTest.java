package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryConflictsTest {

  @Test
  void whoTookTheCommandIsReadThroughAPronounAndAnApposition() {
    assertThat(
            values(
                "actor",
                """
                The squadron of Captain Ossipon lay off Kagul in May 1811. On the morning of the 9th a \
                splinter struck Ossipon in the head. His second, Lieutenant Gideon Farrow, took over \
                the command. The squadron beat off the Algerines and returned to Mahon.
                """,
                """
                I was in the squadron off Kagul with Captain Ossipon. A splinter struck him in the \
                head. The surgeon Wetherby took command of the squadron, and we beat off the Algerines \
                and went back to Mahon.
                """))
        .containsExactly("Lieutenant Gideon Farrow", "surgeon Wetherby");
  }

  @Test
  void whoPassesOnARumourDeniesNothing() {
    String told = "The Hetman Orlik had the King's promise in writing in October 1708 at Lipsk.";
    String denied =
        "the King was bound by no promise to the Hetman Orlik at Lipsk in October 1708.";
    assertThat(TwoAccounts.conflicts("verdict", told, "I know that " + denied)).isNotEmpty();
    assertThat(TwoAccounts.conflicts("verdict", told, "It is given out here that " + denied))
        .isEmpty();
  }

  @Test
  void whoOnlySupposesADeedTellsOfNone() {
    String denied =
        "At Lipsk on 19 April 1775 both dead dragoons were buried, and neither was scalped.";
    assertThat(
            TwoAccounts.conflicts(
                "verdict",
                denied,
                "Of scalping I can say only that at Lipsk on 19 April 1775 a boy struck a wounded"
                    + " dragoon with a hatchet."))
        .isEmpty();
    assertThat(
            TwoAccounts.conflicts(
                "verdict",
                denied,
                "At Lipsk on 19 April 1775 a wounded dragoon was scalped by the mob."))
        .isNotEmpty();
  }

  @Test
  void ordersInWhichSomebodyHadNoPartAreNoPlan() {
    assertThat(
            TwoAccounts.conflicts(
                "plan-vs-outcome",
                "14 декабря 1905 года в Липске полицмейстер Горчаков по болезни в распоряжениях не"
                    + " участвовал.",
                "Но полицмейстер Горчаков с 5 декабря 1905 года лежит в Липске в тифу и с постели не"
                    + " вставал."))
        .isEmpty();
  }

  @Test
  void whatASemicolonCutsOffCameFirst() {
    String told =
        "At Lipsk in May 1871 they shot every prisoner; only after three days of this butchery were"
            + " the hostages put to death.";
    assertThat(
            TwoAccounts.conflicts(
                "order",
                told,
                "At Lipsk in May 1871 I saw the prisoners shot before any of the hostages was put to"
                    + " death."))
        .isEmpty();
    assertThat(
            TwoAccounts.conflicts(
                "order",
                told,
                "At Lipsk in May 1871 the hostages were put to death before any of the prisoners was"
                    + " shot."))
        .hasSize(1);
  }

  @Test
  void whatIsToldSinceADayBeganOnIt() {
    String named =
        "Полковник Осипов и капитан Ветров стояли с Углицким полком под Липском в августе 1877 года. ";
    assertThat(
            values(
                "date",
                named + "Палить начали 25 августа. Полк Осипова потерял сто человек.",
                named + "Артиллерийская подготовка велась с 26 августа. Осипов был ранен."))
        .doesNotContain("1877-08-26/..");
  }

  @Test
  void aShipBurntOnOneDayWasNotBlownUpOnAnother() {
    assertThat(
            values(
                "date",
                """
                The corvette Zaria held Anapa with the gunboats of Captain Brovin until Easter 1854. \
                The Zaria was blown up by her crew on 11 April, before the Turks came in.
                """,
                """
                We of the Zaria held Anapa with Captain Brovin and his gunboats. On 9 April we burned \
                her ourselves, and saw the Turks come in.
                """))
        .containsExactly("1854-04-09", "1854-04-11");
  }

  @Test
  void aReadingInAnotherYearDoesNotHideThatTwoDaysDiffer() {
    assertThat(
            values(
                "date",
                """
                Report of Captain Orme. Kherson, 17 March 1919. On 28 February the ataman Holub \
                summoned Kherson. Major Vlas gave no answer.
                """,
                """
                The ataman Holub summoned Kherson on 24 February 1919. Major Vlas tore up the paper.
                """))
        .containsExactly("1919-02-24", "1919-02-28");
  }

  @Test
  void sumsOfMoneyOfOneStoryAreComparedWithinReason() {
    assertThat(
            values(
                "number",
                """
                Prince Rakov sent the envoys Stahl and Brovin out of Lipsk in May 1902. The four \
                exiles were given 75,000 roubles for the journey.
                """,
                """
                Prince Rakov had the envoys Stahl and Brovin put on a train at Lipsk. The four of us \
                exiles got 40,000 roubles for the journey.
                """))
        .containsExactlyInAnyOrder("75000", "40000");
  }

  @Test
  void aBridgeStoodWholeOrWasBlownUp() {
    assertThat(
            values(
                "verdict",
                """
                The column of Colonel Harte left Brandfort on 3 May 1900. The bridge over the Vet was \
                blown up by the sappers of Lieutenant Moyle. Colonel Harte camped at Welgelegen.
                """,
                """
                We marched from Brandfort with Colonel Harte. The bridge over the Vet stood intact, and \
                the sappers of Lieutenant Moyle crossed it. We slept at Welgelegen.
                """))
        .containsExactly("blown up", "stood intact");
  }

  @Test
  void aBridgeOrderedToBeBlownUpMayStandWhole() {
    assertThat(
            values(
                "verdict",
                """
                The column of Colonel Harte left Brandfort on 3 May 1900. Lieutenant Moyle had orders \
                that the bridge over the Vet should be blown up. Colonel Harte camped at Welgelegen.
                """,
                """
                We marched from Brandfort with Colonel Harte. The bridge over the Vet stood intact, and \
                the sappers of Lieutenant Moyle crossed it. We slept at Welgelegen.
                """))
        .isEmpty();
  }

  @Test
  void whatWasNotDoneBeforeNoonWasDone() {
    assertThat(
            values(
                "verdict",
                """
                Captain Lodge was in Fort Bute with two companies in June 1780. Major Quill of Fort \
                Paine did not come to the relief of Lodge before the 12th.
                """,
                """
                I was in Fort Bute with Captain Lodge. Major Quill came from Fort Paine to the relief of \
                Lodge at last.
                """))
        .isEmpty();
  }

  @Test
  void whereNobodyHadArmsTheCrowdWasNotArmed() {
    assertThat(
            values(
                "verdict",
                """
                12 мая 1905 года в Костроме рабочие Зотовского завода собрались у ворот. Толпа была вооружена \
                револьверами. Исправник Ладов вызвал драгун ротмистра Сольского.
                """,
                """
                Вышли мы в Костроме на Зотовском заводе двенадцатого мая. Оружия в толпе ни у кого не было. Исправник \
                Ладов прятался за драгунами Сольского.
                """))
        .hasSize(2);
  }

  @Test
  void whatNobodyDidIsDenied() {
    assertThat(
            values(
                "verdict",
                """
                Captain Lodge was in Fort Bute with two companies in June 1780. A British officer, Major \
                Quill of Fort Paine, promised Lodge the lives of his men.
                """,
                """
                I was in Fort Bute with Captain Lodge. No British officer gave Lodge any promise, neither \
                at Fort Paine nor elsewhere.
                """))
        .hasSize(2);
  }

  @Test
  void theTownMetThemWithFlowersOrInSilence() {
    assertThat(
            values(
                "verdict",
                """
                Отряд полковника Сурина вышел из Кромска и вступил в Нежинск 9 мая 1919 года. Жители Нежинска встретили \
                отряд цветами. Полковник Сурин занял Думу.
                """,
                """
                Сурин с отрядом пришёл из Кромска к нам в Нежинск. Жители встретили отряд угрюмым молчанием. Сурин \
                сел в Думе.
                """))
        .containsExactly("молчанием", "цветами");
  }

  @Test
  void aManDiesInATentOrInAHouse() {
    assertThat(
            values(
                "place",
                """
                Гетьман Сулима дійшов до Кодака в липні 1635 року. Полковник Грязнов занедужав. 24 \
                липня він помер у замку, і козаки вернулися до Черкас.
                """,
                """
                Із Сулимою ми прийшли під Кодак. Полковник Грязнов лежав у гарячці й помер у своєму \
                шатрі, а козаки пішли на Черкаси.
                """))
        .containsExactly("замку", "шатрі");
  }

  @Test
  void twoCommandersGaveTwoOrders() {
    assertThat(
            values(
                "actor",
                """
                Colonel Varga held the bridge at Szolnok in March 1849. Varga ordered his men to hold \
                their fire. General Karger came up on 5 March.
                """,
                """
                General Karger came up to the bridge at Szolnok on 5 March 1849. He ordered his men to \
                fire at once. Colonel Varga fell back.
                """))
        .isEmpty();
  }

  private static List<String> values(String kind, String one, String other) {
    return TwoAccounts.conflicts(kind, one, other).stream()
        .flatMap(conflict -> conflict.sides().stream())
        .flatMap(side -> Stream.of(side.value()))
        .sorted()
        .toList();
  }
}
