package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSheetCommandTest {

  @TempDir Path folder;

  @Test
  void aSheetIsWrittenFromResultsAndTheSameSeedGivesTheSameBytes() throws IOException {
    Path results = folder.resolve("dossier");
    assertThat(CommandRun.of("demo", "--out", results).exit()).isZero();

    CommandRun run = CommandRun.of("review-sheet", results, "-n", 5, "--seed", 4);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("5 of ").contains("seed 4", "review-sheet.html");

    Path again = folder.resolve("again.html");
    CommandRun.of("review-sheet", results, "-n", 5, "--seed", 4, "--to", again);
    assertThat(results.resolve("review-sheet.html")).hasSameTextualContentAs(again);
    assertThat(Files.readString(again)).contains("default-src 'none'");
  }

  @Test
  void whatWasJudgedIsCounted() throws IOException {
    Path judged = folder.resolve("judged.csv");
    Files.writeString(judged, "type,language,confidence,judgement\nvote,uk,0.8,right\n");
    CommandRun run = CommandRun.of("review-sheet", "--judged", judged);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("language uk +1 +1 +0 +0 +1.00 \\(0.21-1.00\\)");
  }

  @Test
  void wrongUseIsToldApart() {
    assertThat(CommandRun.of("review-sheet").exit()).isEqualTo(Exit.USAGE);
    assertThat(CommandRun.of("review-sheet", folder, "-n", 0).exit()).isEqualTo(Exit.USAGE);
    CommandRun empty = CommandRun.of("review-sheet", folder);
    assertThat(empty.exit()).isEqualTo(Exit.NOTHING_WRITTEN);
    assertThat(empty.err()).contains("claims.jsonl", "Maybe");
    assertThat(CommandRun.of("review-sheet", "--judged", folder.resolve("none")).err())
        .contains("none", "Maybe");
  }
}
