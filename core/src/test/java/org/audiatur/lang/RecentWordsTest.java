package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentWordsTest {

  @Test
  void anyTwoWordsAreKeptSideBySide() {
    for (int i = 0; i < 1000; i++) {
      RecentWords<Integer> words = new RecentWords<>(1);
      words.put("слово" + i, i);
      words.put("другое" + i, -i);
      assertThat(words.get("слово" + i)).as("first of pair " + i).isEqualTo(i);
      assertThat(words.get("другое" + i)).as("second of pair " + i).isEqualTo(-i);
    }
  }

  @Test
  void theLatestWordTakesThePlaceOfTheEldest() {
    RecentWords<Integer> words = new RecentWords<>(1);
    words.put("один", 1);
    words.put("два", 2);
    words.put("три", 3);
    assertThat(words.get("один")).isNull();
    assertThat(words.get("два")).isEqualTo(2);
    assertThat(words.get("три")).isEqualTo(3);
  }
}
