package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes and doers of a change of power are those that an account gives itself. */
final class CausesTest {

  private static final String INVADED =
      "3 марта 1909 года войска вступили в Вальдию. Республика Вальдия пала не вследствие"
          + " внутренней смуты, а в результате вторжения войск Арнии.";
  private static final String PREPARED =
      "В феврале 1909 года в Вальдии бастовали рабочие. Таким образом, в Вальдии складывались все"
          + " предпосылки для восстания трудящихся.";

  @Test
  void whatOneDeniesAndTheOtherForetellsIsAContradiction() {
    Conflict conflict = only("verdict", INVADED, PREPARED);
    assertThat(conflict.verdict()).isEqualTo("contradiction");
    assertThat(values(conflict))
        .containsExactlyInAnyOrder(
            "не вследствие внутренней смуты, а в результате вторжения войск Арнии",
            "складывались все предпосылки для восстания трудящихся");
  }

  @Test
  void aCauseThatOthersWantedToProveIsNotThatOfTheAccount() {
    String pretended =
        "3 марта 1909 года войска вступили в Вальдию. Надо было доказать, что Республика Вальдия"
            + " пала вследствие восстания народа.";
    assertThat(TwoAccounts.conflicts("verdict", pretended, INVADED)).isEmpty();
    assertThat(TwoAccounts.conflicts("actor", pretended, PREPARED)).isEmpty();
  }

  @Test
  void whoOnlyStoodUnderAnInfluenceIsNoCause() {
    String stood =
        "3 марта 1909 года экипажи, находившиеся под влиянием офицеров, потребовали сдачи Вальдии.";
    assertThat(TwoAccounts.conflicts("verdict", stood, INVADED)).isEmpty();
  }

  @Test
  void whoInvadedIsWhoChangedThePower() {
    Conflict conflict =
        only(
            "actor",
            INVADED,
            "3 марта 1909 года в Вальдии рабочие свергли вальдийское правительство.");
    assertThat(values(conflict)).anyMatch(value -> value.contains("Арни")).contains("рабочие");
    assertThat(conflict.verdict()).isEqualTo("contradiction");
  }

  private static Conflict only(String kind, String one, String other) {
    List<Conflict> found = TwoAccounts.conflicts(kind, one, other);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> values(Conflict conflict) {
    return conflict.sides().stream().map(Side::value).toList();
  }
}
