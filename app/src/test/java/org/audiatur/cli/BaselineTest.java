package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselineTest {

  @Test
  void testsRunOnTheJavaTheClassesAreMadeFor() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
  }
}
