package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryYearsTest {

  private static final String STAFF =
      "Colonel Brandt reached Sarow on 18 February 1884. General Moltke held the fort of Kessin. The"
          + " fort of Kessin surrendered on 15 January 1885. ";

  @Test
  void aDayOfNoYearIsOfTheYearThatTheOtherAccountTellsOf() {
    assertThat(
            TwoAccounts.conflicts(
                "date",
                STAFF,
                "Colonel Brandt came to Sarow in the middle of February. General Moltke went"
                    + " hungry. The fort of Kessin was starved into surrender on 5 January."))
        .singleElement()
        .satisfies(c -> assertThat(c.sides()).extracting(Side::value).contains("1885-01-05"));
  }

  @Test
  void anAccountOfAnotherStoryGivesNoYear() {
    assertThat(
            TwoAccounts.conflicts(
                "date",
                STAFF,
                "The mill of Trebel surrendered to the sea on 5 January, in the rain."))
        .isEmpty();
  }
}
