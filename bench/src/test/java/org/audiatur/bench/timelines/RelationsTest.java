package org.audiatur.bench.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RelationsTest {

  private static final Timeline GOLD =
      Timeline.parse(
          """
          Northern Works
          0\tXXXX-XX-XX\t7-3-hopes
          1\t2004-05-XX\t7-2-Founded\t9-0-founded
          2\t2005-01-03\t7-4-sold
          3\t2005-01-04\t8-1-closed
          """);

  private static Tally tally(String ours) {
    Tally tally = new Tally();
    tally.add(Timeline.parse("Northern Works\n" + ours.replace(' ', '\t')), GOLD);
    return tally;
  }

  @Test
  void theFewestRelationsAreOneDateForEachEventAndOneStepBetweenTwoOrders() {
    assertThat(new Relations(GOLD).reduced()).hasSize(4 + 2);
    assertThat(tally("1 2004-05-XX 7-2-founded 9-0-founded\n2 2005-01-03 7-4-sold").line())
        .endsWith("4 of 4 said, 4 of 6 asked");
  }

  @Test
  void whatFollowsFromTheRelationsSaidIsRightToo() {
    Tally skipping = tally("1 2004-05-XX 9-0-founded\n2 2005-01-04 8-1-closed");
    assertThat(skipping.precision()).isEqualTo(1.0);
    assertThat(skipping.recall()).isEqualTo(2.0 / 6, within(1e-9));
  }

  @Test
  void theWrongDayCostsTheDateButNotTheOrder() {
    assertThat(tally("1 2004-06-XX 7-2-founded\n2 2005-01-03 7-4-sold").line())
        .endsWith("2 of 3 said, 2 of 6 asked");
  }

  @Test
  void theWrongOrderIsWrong() {
    assertThat(tally("1 2005-01-03 7-4-sold\n2 2006-XX-XX 7-2-founded").line())
        .endsWith("1 of 3 said, 1 of 6 asked");
  }

  @Test
  void whatHasNoPlaceInTimeCountsForNothing() {
    assertThat(tally("0 XXXX-XX-XX 7-3-hopes").line()).endsWith("0 of 0 said, 0 of 6 asked");
  }
}
