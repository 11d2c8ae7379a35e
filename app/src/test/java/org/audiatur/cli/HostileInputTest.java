package org.audiatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Through the whole program: what nobody would write harms nobody, and the rest is analysed. */
@Timeout(600)
class HostileInputTest {

  private static final String GOOD =
      "Утром 3 мая 1812 года отряд майора Рогова занял мост у деревни Липки.\n";

  @TempDir private Path folder;
  private Path texts;

  @BeforeEach
  void aGoodText() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("good.txt"), GOOD);
  }

  @Test
  void onlyCapitals() throws IOException {
    assertIsAnalysed((GOOD.repeat(400)).toUpperCase(Locale.ROOT));
  }

  @Test
  void aNameOfAHundredThousandLetters() throws IOException {
    assertIsAnalysed("Полковник Ы" + "ы".repeat(100_000) + " занял мост.\n");
  }

  @Test
  void controlCharacters() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("Начало. ");
    for (int i = 0; i < 20_000; i++) {
      char control = (char) (1 + random.nextInt(31));
      text.append(random.nextInt(9) == 0 ? control : "мост ".charAt(i % 5));
    }
    Files.writeString(texts.resolve("odd.txt"), text);

    CommandRun run = analyze();

    assertThat(run.exit()).isBetween(Exit.ALL_READ, Exit.SOME_NOT_READ);
    assertGoodIsRead();
  }

  @Test
  void signsThatTurnTheDirectionOfTheText() throws IOException {
    assertIsAnalysed(GOOD.replace("мост", "\u202Eтсом\u202C\u2066мост\u2069").repeat(200));
  }

  /** As Windows programs leave them in UTF-16: no character, and no reason to lose the others. */
  @Test
  void halvesOfSurrogatePairs() throws IOException {
    String text = "\uFEFF" + GOOD + "Здесь \uD83D и \uDE00 стоит половина знака. " + GOOD;
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asCharBuffer().put(text);
    Files.write(texts.resolve("odd.txt"), bytes.array());

    CommandRun run = analyze();

    assertThat(run.exit()).isBetween(Exit.ALL_READ, Exit.SOME_NOT_READ);
    assertGoodIsRead();
  }

  @Test
  void aFolderThatLinksToItself() throws IOException {
    Files.createSymbolicLink(texts.resolve("again"), texts);
    Files.createSymbolicLink(texts.resolve("nowhere.txt"), folder.resolve("gone.txt"));

    CommandRun run = analyze();

    assertThat(run.exit()).isEqualTo(Exit.SOME_NOT_READ);
    assertThat(run.err()).contains("nowhere.txt").contains("Maybe");
    assertThat(new Results(folder.resolve("out")).rows("documents")).hasSize(1);
  }

  @Test
  void aTextOfTwoGigabytes() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(texts.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(2L << 30);
    }

    CommandRun run = analyze();

    assertThat(run.exit()).isEqualTo(Exit.SOME_NOT_READ);
    assertThat(run.err()).contains("huge.txt: is 2048 MB long, more than the 512 MB");
    assertGoodIsRead();
  }

  @Test
  @Tag("slow")
  void aThousandTinyFilesAreComparedToTheEnd() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Files.writeString(
          texts.resolve(i + ".txt"),
          "Донесение № " + i + ". " + GOOD.replace("3 мая", i % 28 + 1 + " мая"));
    }

    CommandRun run = analyze();

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.ALL_READ);
    assertThat(run.out()).contains("Read 1001 documents");
  }

  private void assertIsAnalysed(String odd) throws IOException {
    Files.writeString(texts.resolve("odd.txt"), odd);

    CommandRun run = analyze();

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.ALL_READ);
    assertThat(new Results(folder.resolve("out")).text("odd.txt")).isEqualTo(odd);
    assertGoodIsRead();
  }

  private void assertGoodIsRead() throws IOException {
    assertThat(new Results(folder.resolve("out")).rows("claims"))
        .anyMatch(claim -> claim.get("doc").asString().equals("good.txt"));
  }

  private CommandRun analyze() {
    return CommandRun.of("analyze", texts, "--out", folder.resolve("out"));
  }
}
