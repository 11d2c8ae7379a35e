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

  private static List<String> verdicts(String kind, String one, String other) {
    return TwoAccounts.conflicts(kind, one, other).stream().map(Conflict::verdict).toList();
  }
}
