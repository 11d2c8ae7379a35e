package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken or made to do harm ends in a sentence, and the rest is read. */
class HostileFilesTest {

  private static final Sample SIEGE = Sample.siege();

  @TempDir private Path folder;

  @Test
  void cutOffFilesAreRefusedInASentence() throws IOException {
    for (Path whole :
        List.of(
            Made.docx(folder.resolve("a.docx"), SIEGE),
            Made.odt(folder.resolve("a.odt"), SIEGE),
            Made.epub(folder.resolve("a.epub"), SIEGE))) {
      byte[] bytes = Files.readAllBytes(whole);
      Files.write(whole, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      assertThat(reason(whole)).startsWith("is a damaged or cut off ZIP file").contains("Maybe ");
    }
  }

  @Test
  void brokenXmlIsNamedWithItsPartAndLine() throws IOException {
    assertThat(reason(Made.odt(folder.resolve("a.odt"), "<text:p>one\n<text:p>two")))
        .startsWith("is damaged: its part content.xml is no whole XML (line 2)");
  }

  @Test
  void entitiesAreNeverExpandedAndNothingIsFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "a secret of the machine");
    Path file = folder.resolve("a.fodt");
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \""
            + secret.toUri()
            + "\">]><office:document xmlns:office=\"o\" xmlns:text=\"t\"><office:body><text:p>The wall &b;&f; held.</text:p></office:body></office:document>");

    Intake intake = SourceFiles.forAnalysis().read(List.of(file));

    assertThat(intake.received())
        .allSatisfy(read -> assertThat(read.text().text()).doesNotContain("secret", "lol"));
    assertThat(intake.received().size() + intake.refused().size()).isEqualTo(1);
  }

  @Test
  void elementsThatNestWithoutEndAreRefused() throws IOException {
    assertThat(reason(Made.odt(folder.resolve("deep.odt"), "<text:section>".repeat(20_000))))
        .startsWith("nests more than 400 elements in its part content.xml");
  }

  @Test
  void aPageOfTagsInTagsIsReadOrRefusedButEnds() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("deep.html"),
            "<html><body>"
                + "<div><b><table>".repeat(30_000)
                + "The fort fell on the third day of the siege, and nobody was left.");

    Intake intake = SourceFiles.forAnalysis().read(List.of(file));

    assertThat(intake.received().size() + intake.refused().size()).isEqualTo(1);
  }

  @Test
  void aPartThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", Made.utf8("<Types/>"));
    parts.put(
        "word/document.xml",
        ("<w:document xmlns:w=\"" + Made.WORD + "\">" + " ".repeat(80 << 20))
            .getBytes(StandardCharsets.US_ASCII));

    assertThat(reason(Made.zip(folder.resolve("bomb.docx"), parts)))
        .startsWith("is packed too tightly to be a text");
  }

  @Test
  void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.pdf");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.write(Made.utf8("%PDF-1.7\n"));
      huge.setLength(2L << 30);
    }
    assertThat(reason(file)).startsWith("is 2048 MB long, more than the 512 MB");
  }

  @Test
  void documentsWithAPasswordAreNamed() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Made.utf8("application/vnd.oasis.opendocument.text"));
    parts.put("META-INF/manifest.xml", Made.utf8("<manifest><encryption-data/></manifest>"));
    parts.put("content.xml", new byte[] {1, 2, 3});
    assertThat(reason(Made.zip(folder.resolve("a.odt"), parts)))
        .startsWith("is an OpenDocument text with a password");

    assertThat(
            reason(
                MadeDoc.write(
                    folder.resolve("b.docx"), Map.of("EncryptedPackage", new byte[5000]))))
        .contains("It has a password");
    assertThat(reason(MadeDoc.write(folder.resolve("c.doc"), Map.of("Workbook", new byte[5000]))))
        .contains("but none of Word");
    Path cut = MadeDoc.write(folder.resolve("d.doc"), SIEGE);
    Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(cut), 700));
    assertThat(reason(cut)).startsWith("is damaged").contains("Maybe ");
  }

  /** Found by fuzzing: tables that point beyond the end of the file. */
  @Test
  void whereverAnOldDocumentIsCutItIsReadOrRefusedInWords() throws IOException {
    byte[] whole = Files.readAllBytes(MadeDoc.write(folder.resolve("whole.doc"), SIEGE));
    for (int length = 16; length < whole.length; length += 211) {
      Path cut = Files.write(folder.resolve("cut.doc"), java.util.Arrays.copyOf(whole, length));
      Intake intake = SourceFiles.forAnalysis().read(List.of(cut));
      assertThat(intake.refused())
          .allSatisfy(
              refused ->
                  assertThat(refused.reason())
                      .contains("Maybe ")
                      .doesNotContain("Exception", "null", "Index"));
    }
  }

  @Test
  void spreadsheetsAndPresentationsAreNamed() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", Made.utf8("<Types/>"));
    parts.put("xl/workbook.xml", Made.utf8("<workbook/>"));
    assertThat(reason(Made.zip(folder.resolve("a.docx"), parts)))
        .startsWith("is a spreadsheet, not a text");
  }

  @Test
  void scriptsInAPageAreNoText() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.html"),
            "<html><body onload=\"steal()\"><p>The fort fell on the third day. <script>steal()</script><img src=x onerror=steal()><a href=\"javascript:steal()\">More</a></p></body></html>");
    assertThat(SourceFiles.forAnalysis().read(List.of(file)).received())
        .singleElement()
        .satisfies(
            read ->
                assertThat(read.text().text()).isEqualTo("The fort fell on the third day. More\n"));
  }

  @Test
  void signsThatTurnTheDirectionOfTheTextStayAsTheyAre() throws IOException {
    String words = "The \u202Etrof\u202C fell.";
    Path file =
        Made.docx(folder.resolve("a.docx"), "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>", "");
    assertThat(SourceFiles.forAnalysis().read(List.of(file)).received())
        .singleElement()
        .satisfies(read -> assertThat(read.text().text()).isEqualTo(words + "\n"));
  }

  @Test
  void aLineOfTenMegabytesIsReadAndALongerTextRefused() throws IOException {
    String words = "осада ".repeat(1 << 20);
    Path long10 =
        Made.rtf(folder.resolve("a.rtf"), new Sample("Осада", List.of(words), -1, "", List.of()));
    Path longer =
        Files.writeString(
            folder.resolve("b.html"), "<html><body><p>" + words.repeat(3) + "</p></body></html>");

    Intake intake = SourceFiles.forAnalysis().read(List.of(long10, longer));

    assertThat(intake.received())
        .singleElement()
        .satisfies(read -> assertThat(read.text().text().length()).isGreaterThan(6_000_000));
    assertThat(intake.refused())
        .singleElement()
        .extracting(Refusal::reason)
        .asString()
        .startsWith("holds 18 million characters, more than the 16 MB");
  }

  @Test
  void thousandsOfTinyFilesAreEachReadInTheOrderOfTheirNames() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 9_999; i >= 0; i--) {
      parts.put(
          String.format(java.util.Locale.ROOT, "%02d/%04d.txt", i / 100, i),
          Made.utf8("Донесение № " + i));
    }
    Path zip = Made.zip(folder.resolve("tiny.zip"), parts);

    List<Received> read = SourceFiles.forAnalysis().read(List.of(zip)).received();

    assertThat(read).hasSize(10_000);
    assertThat(read.get(4_321).text().text()).isEqualTo("Донесение № 4321");
  }

  private static String reason(Path file) throws IOException {
    Intake intake = SourceFiles.forAnalysis().read(List.of(file));
    assertThat(intake.received()).isEmpty();
    return intake.refused().getFirst().reason();
  }
}
