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

  @Test
  void aYearOnlyTakenOverGivesWayWhereSeveralDaysAreThoseOfTheStory() {
    assertThat(
            TwoAccounts.conflicts(
                "date",
                STAFF + "The garrison of Kessin marched out on 20 January.",
                "The papers of Colonel Brandt were found at Sarow in 1907. General Moltke saw the"
                    + " fort of Kessin surrender on 9 January. He gave up the keys of Kessin on 15"
                    + " January, and the garrison marched out on 20 January."))
        .singleElement()
        .satisfies(c -> assertThat(c.sides()).extracting(Side::value).contains("1885-01-09"));
  }
}
