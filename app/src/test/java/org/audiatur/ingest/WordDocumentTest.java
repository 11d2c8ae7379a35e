package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDocumentTest {

  @TempDir private Path folder;

  @Test
  void changesAreReadAsAccepted() throws Exception {
    assertThat(
            read(
                p(
                    "<w:r><w:t xml:space=\"preserve\">The fort had </w:t></w:r>"
                        + "<w:del><w:r><w:delText>forty</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>sixty</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t> long</w:t></w:r></w:moveFrom>"
                        + "<w:r><w:t xml:space=\"preserve\"> guns.</w:t></w:r>")))
        .isEqualTo("The fort had sixty guns.\n");
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Exception {
    assertThat(
            read(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">The column left </w:t></w:r></w:p>"
                    + p(r("at dawn."))
                    + p(r("It rained."))))
        .isEqualTo("The column left at dawn.\n\nIt rained.\n");
  }

  @Test
  void aDeletedRowIsNoRow() throws Exception {
    assertThat(
            read(
                "<w:tbl><w:tr>"
                    + tc("Dead")
                    + tc("12")
                    + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                    + tc("Lost")
                    + tc("3")
                    + "</w:tr><w:tr>"
                    + tc("Hurt")
                    + tc("30")
                    + "</w:tr></w:tbl>"))
        .isEqualTo("Dead\t12\nHurt\t30\n");
  }

  @Test
  void fieldsHiddenWordsAndCopiesForOldProgramsAreNotRead() throws Exception {
    assertThat(
            read(
                p(
                    "<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>"
                        + r("Mafeking held.")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t xml:space=\"preserve\"> So did Kimberley.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>So did Kimberley.</w:t></w:r></mc:Fallback></mc:AlternateContent>")))
        .isEqualTo("Mafeking held. So did Kimberley.\n");
  }

  @Test
  void aLongDocumentMayHaveAnyNumberOfEscapedSigns() throws Exception {
    String words = "Smith &amp; Co. ";
    assertThat(read(p(r(words.repeat(150_000))))).hasSize("Smith & Co. ".length() * 150_000);
  }

  @Test
  void aTextBoxIsAParagraphOfItsOwn() throws Exception {
    assertThat(
            read(
                p(
                    r("The siege lasted 118 days.")
                        + "<w:r><w:drawing><w:txbxContent>"
                        + p(r("Map of the works"))
                        + "</w:txbxContent></w:drawing></w:r>")))
        .isEqualTo("Map of the works\n\nThe siege lasted 118 days.\n");
  }

  @Test
  void raisedFiguresLineEndsPagesAndSpecialSignsAreKept() throws Exception {
    assertThat(
            read(
                p(
                        r("Dundee")
                            + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>12</w:t></w:r>"
                            + "<w:r><w:br/><w:t>Glen</w:t><w:noBreakHyphen/><w:t>coe</w:t><w:softHyphen/></w:r>")
                    + p("<w:r><w:br w:type=\"page\"/><w:t>Colenso</w:t></w:r>")))
        .isEqualTo("Dundee¹²\nGlen\u2011coe\u00AD\n\n\fColenso\n");
  }

  @Test
  void aNoteOfATitleStandsBelowItAndNotesOfAPartBeforeTheNextHeading() throws Exception {
    String notes =
        "<w:footnote w:id=\"5\">"
            + p(r("A paper read in 1902."))
            + "</w:footnote><w:footnote w:id=\"6\">"
            + p(r("Ibid."))
            + "</w:footnote>";
    String head = "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>";
    Path file =
        Made.docx(
            folder.resolve("n.docx"),
            p(
                    head
                        + r("The Relief")
                        + "<w:r><w:footnoteReference w:id=\"5\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>")
                + p(r("They came") + "<w:r><w:footnoteReference w:id=\"6\"/></w:r>" + r("."))
                + p(head + r("After"))
                + p(r("They left.")),
            notes);

    assertThat(text(file))
        .isEqualTo(
            "The Relief*\n\nThey came¹.\n\nA paper read in 1902.\n\n¹ Ibid.\n\nAfter\n\nThey left.\n");
  }

  private String read(String body) throws Exception {
    return text(Made.docx(folder.resolve("a.docx"), body, ""));
  }

  private static String text(Path file) throws IOException, UnreadableException {
    return new Extractor().extract(Format.DOCX, file).text();
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  private static String tc(String words) {
    return "<w:tc>" + p(r(words)) + "</w:tc>";
  }
}
