package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir private Path folder;

  private final SourceFiles files = SourceFiles.forAnalysis();

  @Test
  void aFolderIsReadWholeAndNamesAreRelativeToIt() throws IOException {
    write("b.txt", "Второй");
    write("a.TXT", "Первый");
    write("inner/deep/c.txt", "Третий");

    assertThat(names(files.read(List.of(folder))))
        .containsExactly("a.TXT", "b.txt", "inner/deep/c.txt");
  }

  @Test
  void aFileOfItsOwnIsCalledByItsNameWhateverItsEnding() throws IOException {
    Path file = write("inner/account.md", "Текст");

    assertThat(names(files.read(List.of(file)))).containsExactly("account.md");
  }

  @Test
  void otherFilesOfAFolderArePassedOver() throws IOException {
    write("a.txt", "Текст");
    write("a.gif", "рисунок");
    write(".hidden.txt", "скрыто");
    write(".git/b.txt", "скрыто");

    Intake intake = files.read(List.of(folder));

    assertThat(names(intake)).containsExactly("a.txt");
    assertThat(intake.skipped()).isEqualTo(1);
    assertThat(intake.refused()).isEmpty();
  }

  @Test
  void earlierResultsInAFolderAreNotReadAgain() throws IOException {
    write("a.txt", "Текст");
    write("out/run.json", "{}");
    write("out/claims.jsonl", "");
    write("out/texts/a.txt", "Текст");

    assertThat(names(files.read(List.of(folder)))).containsExactly("a.txt");
  }

  @Test
  void equalNamesGetANumberThatDoesNotDependOnTheOrderGiven() throws IOException {
    Path one = write("one/a.txt", "Первый рассказ");
    Path two = write("two/a.txt", "Второй рассказ");
    Path three = write("three/A.txt", "Третий рассказ");

    Intake forth = files.read(List.of(one, two, three));
    Intake back = files.read(List.of(three, two, one));

    assertThat(names(forth)).containsExactly("A.txt", "a (2).txt", "a (3).txt");
    assertThat(texts(forth)).isEqualTo(texts(back));
  }

  @Test
  void aFileIsNeverCalledLikeAFolderOfAnother() throws IOException {
    Path file = write("x/part", "Первый рассказ");
    write("y/part/b.txt", "Второй рассказ");

    assertThat(names(files.read(List.of(file, folder.resolve("y")))))
        .containsExactly("part (2)", "part/b.txt");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path file = write("inner/a.txt", "Текст");

    assertThat(names(files.read(List.of(file, folder)))).containsExactly("inner/a.txt");
    assertThat(names(files.read(List.of(folder, file)))).containsExactly("inner/a.txt");
  }

  @Test
  void linksThatLeadInACircleAreFollowedOnce() throws IOException {
    write("inner/a.txt", "Текст");
    Files.createSymbolicLink(folder.resolve("inner/up"), folder);

    Intake intake = files.read(List.of(folder));

    assertThat(names(intake)).containsExactly("inner/a.txt");
    assertThat(intake.refused()).isEmpty();
  }

  @Test
  void eachInputThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
    write("good.txt", "Текст");
    write("empty.txt", "");
    Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0});
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Path missing = folder.resolve("missing.txt");

    Intake intake = files.read(List.of(folder, missing));

    assertThat(names(intake)).containsExactly("good.txt");
    assertThat(intake.refused())
        .extracting(Refusal::input)
        .containsExactly(missing.toString(), "binary.txt", "empty.txt", "gone.txt");
    assertThat(intake.refused())
        .extracting(Refusal::reason)
        .allMatch(reason -> reason.length() > 10);
  }

  @Test
  void aFolderWithoutTextsIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("inner"));

    assertThat(files.read(List.of(folder)).refused())
        .singleElement()
        .satisfies(
            refusal -> assertThat(refusal.reason()).startsWith("holds no text").contains("Maybe"));
  }

  @Test
  void aFolderThatMayNotBeReadIsNamed() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
    write("a.txt", "Текст");
    write("closed/b.txt", "Текст");
    Files.setPosixFilePermissions(
        folder.resolve("closed"), PosixFilePermissions.fromString("---------"));

    Intake intake = files.read(List.of(folder));

    assertThat(names(intake)).containsExactly("a.txt");
    assertThat(intake.refused()).singleElement().extracting(Refusal::input).isEqualTo("closed");
    Files.setPosixFilePermissions(
        folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void anOldEncodingIsNoted() throws IOException {
    Files.write(
        folder.resolve("a.txt"),
        "Комендант оставил крепость утром.".getBytes(Charset.forName("KOI8-R")));

    assertThat(files.read(List.of(folder)).received())
        .singleElement()
        .satisfies(received -> assertThat(received.encoding()).isEqualTo("KOI8-R"))
        .satisfies(
            received ->
                assertThat(received.text().text()).isEqualTo("Комендант оставил крепость утром."));
  }

  @Test
  void aTextOfFiftyMegabytesIsNamedAndTheOthersAreRead() throws IOException {
    write("a.txt", "Текст");
    Files.write(folder.resolve("long.txt"), new byte[50 << 20]);

    Intake intake = files.read(List.of(folder));

    assertThat(names(intake)).containsExactly("a.txt");
    assertThat(intake.refused())
        .containsExactly(
            new Refusal(
                "long.txt",
                "is 50 MB long, more than the 16 MB that one text may have. Maybe cut it into volumes or chapters; 'audiatur repairs' takes texts up to 200 MB"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> names(Intake intake) {
    return intake.received().stream().map(received -> received.text().name()).toList();
  }

  private static List<String> texts(Intake intake) {
    return intake.received().stream().map(r -> r.text().name() + "=" + r.text().text()).toList();
  }
}
