package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One account in every kind of file is read as one text. */
class KindsOfFilesTest {

  private static final Sample SIEGE = Sample.siege();

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theAccountIsReadToTheLetter() {
    return SampleKind.all().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> assertRead(kind)));
  }

  private void assertRead(SampleKind kind) throws IOException {
    Received read = read(kind.writer().write(folder.resolve(kind.name())));
    assertThat(read.format()).isEqualTo(kind.format());
    assertThat(read.remarks())
        .isEqualTo(kind.format().equals("doc") ? List.of(OldWord.REMARK) : List.of());
    double most = kind.name().startsWith("koi8") ? 0.02 : 0;
    assertThat(kind.errors(read.text().text())).as(read.text().text()).isLessThanOrEqualTo(most);
  }

  @Test
  void whatAFileSaysOfItselfIsKept() throws IOException {
    assertThat(read(Made.epub(folder.resolve("a.epub"), SIEGE)).declared())
        .isEqualTo(new Declared("Осада Ледисмита", "И. Наблюдатель", null));
    assertThat(read(Made.fb2(folder.resolve("a.fb2"), SIEGE)).declared())
        .isEqualTo(new Declared("Осада Ледисмита", "Иван Наблюдатель", "1903"));
    assertThat(read(Made.html(folder.resolve("a.html"), SIEGE, "utf-8")).declared().author())
        .isEqualTo("И. Наблюдатель");
  }

  @Test
  void bytesDecideWhatAFileIsAndAWrongNameIsRemarked() throws IOException {
    Path file = Made.rtf(folder.resolve("letter.txt"), SIEGE);

    Received read = read(file);

    assertThat(read.format()).isEqualTo("rtf");
    assertThat(read.remarks())
        .containsExactly("is an RTF document, though its name says otherwise");
    assertThat(read.textFile()).isEqualTo("letter.txt.txt");
  }

  private Received read(Path file) throws IOException {
    Intake intake = SourceFiles.forAnalysis().read(List.of(file));
    assertThat(intake.refused()).isEmpty();
    return intake.received().getFirst();
  }
}
