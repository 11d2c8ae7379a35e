package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  private static final Sample SIEGE = Sample.siege();

  @TempDir private Path folder;

  @Test
  void filesInAnArchiveAreReadLikeThoseOfAFolder() throws IOException {
    byte[] letter = Files.readAllBytes(Made.docx(folder.resolve("letter.docx"), SIEGE));
    Path zip =
        zip(
            "box.zip",
            Map.of(
                "b/letter.docx", letter,
                "a.txt", Made.utf8("Гарнизон сдался утром."),
                "plan.dwg", Made.utf8("x"),
                "__MACOSX/._a.txt", Made.utf8("x"),
                ".hidden/c.txt", Made.utf8("x")));

    Intake intake = SourceFiles.forAnalysis().read(List.of(zip));

    assertThat(names(intake)).containsExactly("box.zip/a.txt", "box.zip/b/letter.docx");
    assertThat(intake.skipped()).isEqualTo(3);
    assertThat(intake.refused()).isEmpty();
  }

  @Test
  void archivesInArchivesAreReadToALimit() throws IOException {
    byte[] inner = bytes(Map.of("deep.txt", Made.utf8("Третий ряд траншей.")));
    byte[] middle = bytes(Map.of("inner.zip", inner, "middle.txt", Made.utf8("Второй ряд.")));
    byte[] outer = bytes(Map.of("middle.zip", middle));
    Path three = Files.write(folder.resolve("outer.zip"), outer);
    Path four = Files.write(folder.resolve("more.zip"), bytes(Map.of("outer.zip", outer)));

    assertThat(names(SourceFiles.forAnalysis().read(List.of(three))))
        .containsExactly(
            "outer.zip/middle.zip/inner.zip/deep.txt", "outer.zip/middle.zip/middle.txt");
    assertThat(SourceFiles.forAnalysis().read(List.of(four)).refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.input()).endsWith("inner.zip"))
        .satisfies(
            refusal -> assertThat(refusal.reason()).startsWith("lies in more than 3 archives"));
  }

  @Test
  void namesInCyrillicOfOldProgramsAreRead() throws IOException {
    Path zip = folder.resolve("old.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out, Charset.forName("IBM866"))) {
      packed.putNextEntry(new ZipEntry("Приказ.txt"));
      packed.write(Made.utf8("Мост взорвать."));
      packed.closeEntry();
    }

    assertThat(names(SourceFiles.forAnalysis().read(List.of(zip))))
        .containsExactly("old.zip/Приказ.txt");
  }

  @Test
  void aNameThatLeadsOutOfItsArchiveIsRefused() throws IOException {
    Path zip =
        zip("up.zip", Map.of("../../up.txt", Made.utf8("x"), "a.txt", Made.utf8("Мост цел.")));

    Intake intake = SourceFiles.forAnalysis().read(List.of(zip));

    assertThat(names(intake)).containsExactly("up.zip/a.txt");
    assertThat(intake.refused())
        .singleElement()
        .extracting(Refusal::reason)
        .asString()
        .startsWith("has a name that leads out");
  }

  @Test
  void aFileThatUnpacksToFarMoreThanItIsIsRefusedAndTheOthersAreRead() throws IOException {
    Path zip =
        zip("bomb.zip", Map.of("bomb.txt", new byte[60 << 20], "a.txt", Made.utf8("Мост цел.")));

    Intake intake = SourceFiles.forAnalysis().read(List.of(zip));

    assertThat(names(intake)).containsExactly("bomb.zip/a.txt");
    assertThat(intake.refused())
        .singleElement()
        .extracting(Refusal::reason)
        .asString()
        .startsWith("is packed too tightly to be a text");
  }

  @Test
  void nothingIsLeftOfWhatWasUnpacked() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = unpacked(temporary);

    SourceFiles.forAnalysis()
        .read(
            List.of(
                zip(
                    "z.zip",
                    Map.of(
                        "a.txt",
                        Made.utf8("Мост цел."),
                        "b.zip",
                        bytes(Map.of("c.txt", Made.utf8("Да.")))))));

    assertThat(unpacked(temporary)).isEqualTo(before);
  }

  private static List<Path> unpacked(Path temporary) throws IOException {
    try (var files = Files.list(temporary)) {
      return files
          .filter(file -> file.getFileName().toString().matches("audiatur\\d+"))
          .sorted()
          .toList();
    }
  }

  private Path zip(String name, Map<String, byte[]> parts) throws IOException {
    return Made.zip(folder.resolve(name), parts);
  }

  private byte[] bytes(Map<String, byte[]> parts) throws IOException {
    return Files.readAllBytes(Made.zip(folder.resolve("made"), new LinkedHashMap<>(parts)));
  }

  private static List<String> names(Intake intake) {
    return intake.received().stream().map(received -> received.text().name()).toList();
  }
}
