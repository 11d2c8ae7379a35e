package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was resolved, and what came of it. */
final class PlansAndOutcomesTest {

  private static final String OTHER = "В 1910 году в Арнии построили железную дорогу.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Совет города 3 мая 1909 года решил Эрзерум не сдавать. 20 мая 1909 года гарнизон Эрзерума"
            + " сдался.",
        "3 травня 1909 року рада міста ухвалила Ерзерум не здавати. 20 травня 1909 року гарнізон"
            + " Ерзерума здався.",
        "On 3 May 1909 the council resolved not to surrender Erzurum. On 20 May 1909 the garrison of"
            + " Erzurum surrendered.",
      })
  void whatWasNotToBeGivenUpWasLost(String account) {
    assertThat(of(account))
        .extracting(Conflict::rule, Conflict::verdict)
        .contains(org.assertj.core.groups.Tuple.tuple("held-and-lost", "difference"));
  }

  @Test
  void whoWouldNotYieldWithoutAFightMayHaveFought() {
    assertThat(
            of(
                "Совет города 3 мая 1909 года решил Эрзерум без боя не сдавать. 20 мая 1909 года"
                    + " гарнизон Эрзерума сдался."))
        .extracting(Conflict::rule, Conflict::verdict)
        .contains(org.assertj.core.groups.Tuple.tuple("held-and-lost", "undecided"));
  }

  @Test
  void whatFellMonthsLaterWasHeld() {
    assertThat(
            of(
                "Совет города 3 мая 1909 года решил Эрзерум не сдавать. 20 октября 1909 года"
                    + " гарнизон Эрзерума сдался."))
        .extracting(Conflict::rule)
        .doesNotContain("held-and-lost");
  }

  @Test
  void theGovernmentThatWasResolvedOnIsNotTheOneThatWasFormed() {
    List<Conflict> found =
        of(
            "5 мая 1909 года совет в Эрзеруме принял резолюцию о приглашении арнийцев и создании"
                + " правительства из всех партий. 20 мая 1909 года монархисты и клерикалы"
                + " сформировали реакционное правительство.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sides().getFirst().value())
        .isEqualTo("создании правительства из всех партий");
  }

  @Test
  void aFirstCongressAndAFoundingMayBeOne() {
    List<Conflict> found =
        TwoAccounts.conflicts(
            "naming",
            "11 и 12 февраля 1909 года в Эрзеруме состоялся I съезд социалистических организаций"
                + " Арнии.",
            "Создание в феврале 1909 года Социалистической партии Арнии преследовало одну цель.");
    assertThat(found).extracting(Conflict::rule).contains("first-congress");
  }

  @Test
  void aSecondCongressFoundsNothing() {
    List<Conflict> found =
        TwoAccounts.conflicts(
            "naming",
            "11 и 12 февраля 1909 года в Эрзеруме состоялся II съезд социалистических организаций"
                + " Арнии.",
            "Создание в феврале 1909 года Социалистической партии Арнии преследовало одну цель.");
    assertThat(found).extracting(Conflict::rule).doesNotContain("first-congress");
  }

  @Test
  void whoIsToBeRaisedIsToDoIt() {
    List<Conflict> found =
        TwoAccounts.conflicts(
            "actor",
            "3 февраля 1909 года съезд в Албании решил поднять крестьянские массы на свержение"
                + " правительства.",
            "В марте 1909 года в Албании офицеры свергли албанское правительство.");
    assertThat(found)
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.verdict()).isEqualTo("difference");
              assertThat(conflict.sides())
                  .extracting(Side::value)
                  .contains("крестьянские массы", "офицеры");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Полк не двинулся с места, несмотря на приказ наступать на Эрзерум.",
        "Союзники ничего не сделали, несмотря на то, что было решение о помощи Албании.",
        "The regiment did not move, in spite of the order to advance on Erzurum.",
        "Despite the promise of help to Albania, the allies did not send a single ship.",
      })
  void whatWasNotDoneDespiteAnOrder(String account) {
    assertThat(of(account))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.rule()).isEqualTo("despite");
              assertThat(conflict.verdict()).isEqualTo("difference");
            });
  }

  @Test
  void whatWasDoneDespiteAnOrderIsNotReadAsUndone() {
    assertThat(of("Полк двинулся на Эрзерум, несмотря на приказ генерала.")).isEmpty();
  }

  @Test
  void conditionsThatRemainedOnPaper() {
    List<Conflict> found =
        of(
            "Новое правительство гарантировало жизнь членов парламента Албании. Все условия, принятые"
                + " парламентом, остались на бумаге.");
    assertThat(found).extracting(Conflict::rule).containsExactly("broken-word");
    assertThat(found.getFirst().sides().getLast().value()).contains("условия");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Генерал Петров обвинил губернатора в измене. Губернатор Н. Ионов, опровергая это,"
            + " перечислил свои приказы.",
        "General Ruiz accused the governor of treason. Governor Peter Johnson denied it and"
            + " published his orders.",
      })
  void aChargeAndItsRefutalAreTheWordsOfTwo(String account) {
    assertThat(TwoAccounts.conflicts("verdict", account, OTHER))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.rule()).isEqualTo("charge-refuted");
              assertThat(conflict.sides()).extracting(Side::witness).doesNotContainNull();
            });
  }

  @Test
  void anOrderThatAnotherAccountDenies() {
    String ordered =
        "3 февраля 1909 года перед организациями Албании была поставлена задача подготовить рабочих и"
            + " крестьян к восстанию.";
    assertThat(
            TwoAccounts.conflicts(
                "verdict",
                ordered,
                "Комитет не давал указания рабочим и крестьянам о восстании в Албании."))
        .extracting(Conflict::rule, Conflict::verdict)
        .contains(org.assertj.core.groups.Tuple.tuple("denied-order", "difference"));
    assertThat(
            TwoAccounts.conflicts(
                "verdict",
                "3 февраля 1909 года перед рабочими и крестьянами Албании была поставлена задача"
                    + " готовить восстание.",
                "Комитет не давал указания рабочим и крестьянам о восстании в Албании."))
        .extracting(Conflict::rule, Conflict::verdict)
        .contains(org.assertj.core.groups.Tuple.tuple("denied-order", "contradiction"));
    assertThat(
            TwoAccounts.conflicts(
                "verdict",
                ordered,
                "Комитет не давал указания морякам о выходе кораблей в Албании."))
        .extracting(Conflict::rule)
        .doesNotContain("denied-order");
  }

  private static List<Conflict> of(String account) {
    return TwoAccounts.conflicts("plan-vs-outcome", account, OTHER);
  }
}
