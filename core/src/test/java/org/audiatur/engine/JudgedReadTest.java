package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Judgements, parties, treaties and stores read from prose: {@code about | verdict}. */
class JudgedReadTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<SystemEntry> entries(String system, String text) {
    Reading reading = ENGINE.read(SourceText.of("judged.txt", text));
    return ENGINE.compare(List.of(reading), Decisions.none()).systems().stream()
        .filter(entry -> entry.system().equals(system))
        .toList();
  }

  private static List<String> pairs(String system, String first, String second, String text) {
    return entries(system, text).stream()
        .map(entry -> entry.values())
        .map(v -> v.getOrDefault(first, "") + " | " + v.getOrDefault(second, ""))
        .toList();
  }

  private static List<String> judged(String text) {
    return pairs("S11", "about", "verdict", text);
  }

  @Test
  void whatSomethingIsCalledIsSaidOfTheThingBetween() {
    assertThat(judged("Орлов заявил, что считает подписанный договор позорной изменой."))
        .containsExactly("подписанный договор | позорная измена");
    assertThat(judged("In 1713 the Whigs were loud. They call it treason."))
        .containsExactly("it | treason");
  }

  @Test
  void aPredicateJudgesItsSubject() {
    assertThat(judged("Решительный отказ от мира – позорная ошибка министров."))
        .containsExactly("Решительный отказ от мира | позорная ошибка");
    assertThat(judged("На думку Дорошенка, перемир’я було нерозважливою поступкою Росії."))
        .containsExactly("перемир’я | нерозважливою поступкою");
  }

  @Test
  void twoWordsOfOneJudgementAreOneRow() {
    assertThat(judged("Усилия коммунаров были сорваны изменой и предательством генералов."))
        .containsExactly("Усилия коммунаров | изменой и предательством");
  }

  @Test
  void anEpithetOfABareNounJudgesNobody() {
    assertThat(judged("В 1905 году город жил под страхом захватнических умыслов.")).isEmpty();
    assertThat(judged("В 1905 году росли захватнические умыслы Японии."))
        .containsExactly("умыслы Японии | захватнические умыслы");
  }

  @Test
  void whatSomebodyHopesToEscapeIsNoJudgementOfHis() {
    assertThat(judged("В 1849 году послы надеялись уберечься от красной опасности.")).isEmpty();
  }

  private static List<String> sides(String text) {
    return pairs("S1", "member", "of", text);
  }

  @Test
  void whoLeadsFollowsOrTakesPartIsToldBesideTheNames() {
    assertThat(sides("Группа французских эмигрантов во главе с П. Н. Орловым вела агитацию."))
        .containsExactly("Группа французских эмигрантов | П. Н. Орлов");
    assertThat(sides("Сторонники А. И. Гучкова требовали войны."))
        .contains("Сторонники | А. И. Гучков");
    assertThat(sides("Большевики (П. Н. Орлов, А. И. Зимин и другие) требовали мира."))
        .contains("А. И. Зимин | Большевики");
  }

  @Test
  void theHeadOfAGovernmentHoldsAnOffice() {
    assertThat(sides("В 1917 году кабинет во главе с П. Н. Орловым ушёл в отставку.")).isEmpty();
  }

  @Test
  void termsFollowTheWordsForThem() {
    assertThat(
            pairs(
                "S9",
                "party",
                "terms",
                "26 серпня 1848 року Пруссія й Данія уклали перемир’я. За його умовами тимчасовий"
                    + " уряд розпускався, полонених повертали, а війська обох сторін мали залишити"
                    + " край."))
        .contains(
            "тимчасовий уряд | тимчасовий уряд розпускався",
            "війська обох сторін | війська обох сторін мали залишити край.");
  }

  @Test
  void everySumOfATransferIsARowOfItsOwn() {
    assertThat(
            pairs(
                "S8",
                "goods",
                "number:amount",
                "В мае 1848 года Пруссия передала Дании 200 тысяч талеров и 6000 ружей."))
        .containsExactlyInAnyOrder("200 тысяч талеров | 200000", "6000 ружей | 6000");
  }

  @Test
  void whatLiesInStoreIsAStock() {
    assertThat(
            pairs(
                "S8",
                "stage",
                "converted",
                "К весне 1854 года на складах Одессы накопились запасы (более 300 тысяч пудов)"
                    + " зерна."))
        .containsExactly("in store | [4910 tonne]");
  }
}
