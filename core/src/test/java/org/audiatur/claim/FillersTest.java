package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;

class FillersTest {

  private final Fillers english = new Fillers(Packs.standard().field(), "en");

  @Test
  void everyPersonMayAct() {
    assertThat(english.isA("archduke", Set.of("actor"))).isTrue();
    assertThat(english.isA("treasurer", Set.of("actor"))).isTrue();
  }

  @Test
  void whoDoesSomethingByTradeIsSomebody() {
    assertThat(english.isA("tanner", Set.of("person"))).isTrue();
    assertThat(english.isA("winter", Set.of("person", "actor"))).isFalse();
  }
}
