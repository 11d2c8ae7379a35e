package org.audiatur.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.bench.system.CheckScore.Planted;
import org.junit.jupiter.api.Test;

/** Planted errors in {@code bench/gold/systems/checks}: each text has a clean twin. */
class CheckFilesTest {

  private static final Path CHECKS = Path.of("gold", "systems", "checks");

  @Test
  void wrongAndCleanDifferInNoMoreThanThreeWords() throws IOException {
    List<Planted> planted = CheckScore.planted(Files.readAllLines(CHECKS.resolve("checks.txt")));
    assertThat(planted).hasSizeGreaterThanOrEqualTo(10);
    for (Planted one : planted) {
      Set<String> wrong = words(one.name() + ".wrong.txt");
      Set<String> clean = words(one.name() + ".clean.txt");
      Set<String> changed = new HashSet<>(clean);
      changed.removeAll(wrong);
      assertThat(wrong).as(one.name()).isNotEqualTo(clean);
      assertThat(changed).as(one.name()).hasSizeLessThanOrEqualTo(3);
    }
  }

  private static Set<String> words(String name) throws IOException {
    String text = Files.readString(CHECKS.resolve("texts").resolve(name));
    return new HashSet<>(List.of(text.strip().split("\\s+")));
  }
}
