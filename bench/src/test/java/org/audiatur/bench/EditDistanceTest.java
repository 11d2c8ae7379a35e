package org.audiatur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsWhatIsPutInTakenOutAndChanged() {
    assertThat(EditDistance.between("", "мост")).isEqualTo(4);
    assertThat(EditDistance.between("мост", "мост")).isZero();
    assertThat(EditDistance.between("мост", "пост")).isEqualTo(1);
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("река", "ре-\nка")).isEqualTo(2);
  }

  @Test
  void whatBothHaveAtTheStartAndTheEndCostsNothing() {
    assertThat(EditDistance.between("aXa", "aa")).isEqualTo(1);
    assertThat(EditDistance.between("aaa", "aa")).isEqualTo(1);
  }
}
