package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a conflict is called: contradiction, difference, change or undecided. */
final class RulingTest {

  @Test
  void twoVoicesCannotBothBeRightOnOneNumberThatNoWordCallsAPart() {
    assertThat(
            verdicts(
                "number",
                "On 2 May 1866 the fleet shelled Callao. The defenders had 600 killed on that day.",
                "On 2 May 1866 the fleet shelled Callao. In the town it is said that the defenders"
                    + " had 70 killed."))
        .containsExactly("contradiction");
  }

  @Test
  void theNumberOfOneUnitMayBeAPartOfThatOfTheArmy() {
    assertThat(
            verdicts(
                "number",
                "The British army had 60,000 men in Natal.",
                "The 2nd Division of the British army in Natal had 9,000 men."))
        .doesNotContain("contradiction");
  }

  @Test
  void aPromiseWasMadeAlsoIfItWasBroken() {
    assertThat(
            verdicts(
                "plan-vs-outcome",
                "On 3 May 1863 General Ruiz promised to spare the garrison of Talca. He did not keep"
                    + " his word.",
                "On 3 May 1863 the garrison of Talca laid down its arms."))
        .containsExactly("difference");
  }

  @Test
  void whetherAPromiseWasKeptIsAContradictionOfTwoAccounts() {
    assertThat(
            verdicts(
                "plan-vs-outcome",
                "On 3 May 1863 General Ruiz promised to spare the garrison of Talca. He did not keep"
                    + " his word.",
                "On 3 May 1863 General Ruiz spared the garrison of Talca, as he had promised."))
        .containsExactly("contradiction");
  }

  @Test
  void aCauseCalledTheOnlyOneLeavesNoOther() {
    String treason = "On 3 May 1863 Talca fell. The town fell because of treason.";
    assertThat(
            ofCauses(
                treason,
                "On 3 May 1863 Talca fell. The town fell for no other reason than the hunger of the"
                    + " garrison."))
        .containsExactly("contradiction");
    assertThat(
            ofCauses(
                treason,
                "On 3 May 1863 Talca fell. The town fell because of the hunger of the garrison."))
        .containsExactly("difference");
  }

  @Test
  void aCauseThatOneDeniesBeforeItsWordIsDenied() {
    assertThat(
            ofCauses(
                "On 3 May 1863 Talca fell. The town was lost by treason.",
                "On 3 May 1863 Talca fell. The town was lost neither by treason nor by hunger. It was"
                    + " lost by the delay of the ministers."))
        .containsExactly("contradiction");
  }

  @Test
  void neitherTreasonNorValourDecidedIsADenialOfBoth() {
    assertThat(
            ofCauses(
                "3 мая 1863 года Тальку взяли. Тальку погубила измена.",
                "3 мая 1863 года Тальку взяли. Не измена и не чужая доблесть решили дело. Талька"
                    + " пала, потому что кончились патроны."))
        .containsExactly("contradiction");
  }

  @Test
  void whatIsDatedOneDayMayBeGivenOnAnother() {
    String given =
        "On the evening of 18 April 1863 General Ruiz ordered Colonel Soto to march to Talca and to"
            + " burn the stores there.";
    assertThat(
            verdicts(
                "date",
                given,
                "The order of General Ruiz for the march of Colonel Soto to Talca is dated 15 April"
                    + " 1863."))
        .doesNotContain("contradiction");
  }

  @Test
  void theVotesOfTwoDivisionsAreNotOneNumber() {
    assertThat(
            verdicts(
                "number",
                "12 декабря 1905 года городская дума Вальска 19 голосами против 12 отклонила"
                    + " ходатайство об удалении казаков.",
                "В октябре 1905 года дума Вальска 22 голосами против 8 дала денег на столовую. 12"
                    + " декабря 1905 года дума 19 голосами против 12 отклонила ходатайство об удалении"
                    + " казаков."))
        .isEmpty();
  }

  private static List<String> ofCauses(String one, String other) {
    return TwoAccounts.conflicts("verdict", one, other).stream()
        .filter(conflict -> conflict.rule().equals("causes"))
        .map(Conflict::verdict)
        .toList();
  }

  private static List<String> verdicts(String kind, String one, String other) {
    return TwoAccounts.conflicts(kind, one, other).stream().map(Conflict::verdict).toList();
  }
}
