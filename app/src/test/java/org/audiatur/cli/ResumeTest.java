package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.audiatur.ingest.MixedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that a person stops, as a process of its own. */
@Timeout(600)
class ResumeTest {

  private static final int FILES = 60;

  @TempDir private Path folder;

  private record Ended(int exit, String err) {}

  @BeforeEach
  void signals() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc")), "signals are sent as on Linux");
    MixedFiles.write(Files.createDirectory(folder.resolve("accounts")), FILES);
  }

  @Test
  void whatWasOpenedBeforeCtrlCIsNotOpenedAgain() throws Exception {
    Path out = folder.resolve("dossier");
    Ended stopped = run(out, "Opened 40 of ");

    assertThat(stopped.exit()).isEqualTo(130);
    assertThat(stopped.err())
        .contains("Stopped; nothing was written.", "the same command goes on from there");
    assertThat(names(folder)).containsExactly(".dossier.begun", "accounts");
    assertThat(names(folder.resolve(".dossier.begun"))).containsExactly("kept", "lock");
    int kept = names(folder.resolve(".dossier.begun/kept")).size();
    assertThat(kept).isGreaterThan(20);
    assertThat(left()).isEmpty();

    Ended whole = run(out, "");

    assertThat(whole.exit()).as(whole.err()).isZero();
    assertThat(whole.err())
        .contains("Going on: a run that was stopped had opened " + kept + " files.");
    assertThat(names(folder)).containsExactly("accounts", "dossier");
    run(folder.resolve("at once"), "");
    assertThat(new Results(out).files()).isEqualTo(new Results(folder.resolve("at once")).files());
  }

  @Test
  void earlierResultsStayWhereTheNextRunIsStopped() throws Exception {
    Path out = folder.resolve("dossier");
    Path one = Files.writeString(folder.resolve("one.txt"), "On 3 May 1812 the bridge fell.\n");
    CommandRun.of("analyze", one, "--out", out);
    var before = new Results(out).files();

    Ended stopped = run(out, "Comparing ");

    assertThat(stopped.exit()).isEqualTo(130);
    assertThat(new Results(out).files()).isEqualTo(before);
    assertThat(names(folder)).containsExactly(".dossier.begun", "accounts", "dossier", "one.txt");
  }

  @Test
  void whatAKilledRunLeftIsMendedByTheNext() throws Exception {
    Path out = folder.resolve("dossier");
    Path one = Files.writeString(folder.resolve("one.txt"), "On 3 May 1812 the bridge fell.\n");
    CommandRun.of("analyze", one, "--out", out);
    Files.writeString(out.resolve("my notes.md"), "mine");
    Path begun = Files.createDirectory(folder.resolve(".dossier.begun"));
    Files.move(out, begun.resolve("old")); // killed between taking away and putting in place
    Files.writeString(Files.createDirectory(begun.resolve("results")).resolve("run.json"), "{");

    CommandRun run = CommandRun.of("analyze", one, "--out", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(new Results(out).files()).containsEntry("my notes.md", "mine");
    assertThat(names(folder)).containsExactly("accounts", "dossier", "one.txt");
  }

  @Test
  void twoRunsDoNotWriteIntoOneFolder() throws Exception {
    Path out = folder.resolve("dossier");
    try (var other = org.audiatur.export.OutputFolder.prepare(out, false)) {
      CommandRun run = CommandRun.of("analyze", folder.resolve("accounts/00000.txt"), "--out", out);

      assertThat(run.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
      assertThat(run.err()).contains("another run is writing there just now. Maybe wait");
    }
    assertThat(names(folder)).containsExactly("accounts");
  }

  /** Runs the program, and stops it as Ctrl-C does as soon as it says the words. */
  private Ended run(Path out, String until) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "env",
                "--default-signal=INT", // a shell in the background has it ignored
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Daudiatur.terminal=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("accounts/.tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                "org.audiatur.cli.Audiatur",
                "analyze",
                folder.resolve("accounts").toString(),
                "--out",
                out.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    StringBuilder said = new StringBuilder();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      boolean stopped = until.isEmpty();
      for (int c = err.read(); c >= 0; c = err.read()) {
        said.append((char) c);
        if (!stopped && said.indexOf(until) >= 0) {
          stopped = true;
          new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        }
      }
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), said.toString());
  }

  /** What lies in the folder for temporary files. */
  private List<String> left() throws IOException {
    return names(folder.resolve("accounts/.tmp")).stream()
        .filter(name -> name.startsWith("audiatur"))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
