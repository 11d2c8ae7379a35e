package org.audiatur.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

  private static final String RUN = "\uFFFD".repeat(100);

  @Test
  void contextIsCutAtABlankThatIsNear() {
    String text =
        "the rearguard left the burning village before dawn | and marched all day towards the river";
    int bar = text.indexOf('|');
    assertEquals("the burning village before dawn ", Words.before(text, bar));
    assertEquals(" and marched all day towards the", Words.after(text, bar + 1));
  }

  @Test
  void aTextWithoutBlanksIsCutAtTheLengthOfTheContext() {
    assertEquals(34, Words.before(RUN, 50).length());
    assertEquals(34, Words.after(RUN, 50).length());
  }

  @Test
  void aBlankFarAwayCutsNothing() {
    assertEquals(34, Words.before(RUN + " end", 50).length());
    assertEquals(34, Words.after("begin " + RUN, 50).length());
  }
}
