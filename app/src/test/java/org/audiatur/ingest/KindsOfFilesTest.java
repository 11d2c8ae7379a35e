package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One account in every kind of file is read as one text. */
class KindsOfFilesTest {

  /** Writes the account into a file. */
  private interface Kind {
    Path write(Path file) throws IOException;
  }

  private static final Sample SIEGE = Sample.siege();

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theAccountIsReadToTheLetter() {
    return Stream.of(
        kind("text", "a.txt", file -> Files.writeString(file, SIEGE.expected())),
        kind(
            "text",
            "koi8.txt",
            file ->
                Files.write(
                    file,
                    SIEGE
                        .expected()
                        .replace("¹", "1")
                        .replace("—", "-")
                        .replace("«", "\"")
                        .replace("»", "\"")
                        .getBytes(Charset.forName("KOI8-R")))),
        kind("html", "utf.html", file -> Made.html(file, SIEGE, "utf-8")),
        kind("html", "old.htm", file -> Made.html(file, SIEGE, "windows-1251")),
        kind("html", "wide.html", file -> Made.html(file, SIEGE, "utf-16")),
        kind("mhtml", "page.mhtml", file -> Made.mhtml(file, SIEGE)),
        kind("docx", "a.docx", file -> Made.docx(file, SIEGE)),
        kind("doc", "a.doc", file -> MadeDoc.write(file, SIEGE)),
        kind("odt", "a.odt", file -> Made.odt(file, SIEGE)),
        kind("odt", "a.fodt", file -> Made.fodt(file, SIEGE)),
        kind("rtf", "a.rtf", file -> Made.rtf(file, SIEGE)),
        kind("epub", "a.epub", file -> Made.epub(file, SIEGE)),
        kind("fb2", "a.fb2", file -> Made.fb2(file, SIEGE)));
  }

  private DynamicTest kind(String format, String name, Kind kind) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Received read = read(kind.write(folder.resolve(name)));
          assertThat(read.format()).isEqualTo(format);
          assertThat(read.remarks())
              .isEqualTo(format.equals("doc") ? List.of(OldWord.REMARK) : List.of());
          String expected = placed(SIEGE, read.text().text());
          double most = name.startsWith("koi8") ? 0.02 : 0;
          assertThat(Errors.rate(read.text().text(), expected))
              .as(read.text().text())
              .isLessThanOrEqualTo(most);
        });
  }

  /** The note stands last, or below the paragraph that names it where a file keeps it apart. */
  private static String placed(Sample sample, String text) {
    return text.stripTrailing().endsWith(sample.note())
        ? sample.expected()
        : sample.expected() + " the note is not last";
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
