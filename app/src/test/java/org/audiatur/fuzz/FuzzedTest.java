package org.audiatur.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random inputs, the same each time; then for some fifty seconds those that Jazzer thinks of. */
class FuzzedTest {

  private static final int TRIES = 60;
  private static final int LONGEST = 400;
  private static final String SECONDS = "45";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Target.class)
  void whateverComesIsReadOrRefused(Target target) {
    Random random = new Random(1918);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = new byte[random.nextInt(LONGEST)];
      random.nextBytes(bytes);
      assertThatCode(() -> target.attempt(new Bytes(bytes)))
          .as(target + " of " + HexFormat.of().formatHex(bytes))
          .doesNotThrowAnyException();
    }
  }

  @Test
  @Tag("slow")
  @Timeout(300)
  void jazzerFindsNothing() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.name", "").equals("Linux")
            && System.getProperty("os.arch", "").equals("amd64"),
        "Jazzer is tried on Linux only");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(FuzzRun.command(folder, SECONDS, "", FuzzRun.corpus(folder)))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said)).contains("Done ");
  }
}
