package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own scans: pages set by us, drawn as pictures. */
class ScanTest {

  /** So many characters may be recognised otherwise. */
  private static final double MOST = 0.02;

  static final List<String> RUSSIAN = Sample.siege().paragraphs();
  static final List<String> ENGLISH =
      List.of(
          "On the second of November 1899 the Boers under General Joubert closed the ring around Ladysmith. Twelve thousand British soldiers under Sir George White remained in the town.",
          "The assault of 6 January 1900 began before three o'clock in the morning and failed; the relieving cavalry entered from the south on 28 February.");
  static final List<String> UKRAINIAN =
      List.of(
          "Другого листопада 1899 року бури генерала Жубера замкнули кільце довкола Ледісміта. У місті лишилося дванадцять тисяч англійських вояків.",
          "Приступ 6 січня 1900 року, що почався о третій годині ночі, не вдався; кіннота ввійшла до міста з півдня 28 лютого, не зустрівши опору.");

  @TempDir private Path folder;

  @BeforeEach
  void needsTesseract() {
    Tesseract installed = Tesseract.installed();
    assumeTrue(
        installed != null && installed.languages().size() == 3,
        "Tesseract with rus, ukr and eng is not installed. " + Tesseract.INSTALL);
  }

  @Test
  void aScannedPdfIsReadInItsLanguage() throws IOException {
    assertRead(ScannedPage.pdf(RUSSIAN, folder.resolve("ru.pdf")), RUSSIAN, "(rus)");
  }

  @Test
  void aPictureInEnglishIsReadInEnglish() throws IOException {
    Path picture = folder.resolve("en.png");
    ImageIO.write(ScannedPage.drawn(ENGLISH, folder), "png", picture.toFile());
    assertRead(picture, ENGLISH, "(eng)");
  }

  @Test
  void aPictureInUkrainianIsReadInUkrainian() throws IOException {
    Path picture = folder.resolve("uk.tif");
    assertThat(ImageIO.write(ScannedPage.drawn(UKRAINIAN, folder), "tiff", picture.toFile()))
        .isTrue();
    assertRead(picture, UKRAINIAN, "(ukr)");
  }

  @Test
  void aPictureWithoutWordsIsRefused() throws IOException {
    Path picture = folder.resolve("white.png");
    ImageIO.write(
        new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
    assertThat(SourceFiles.forAnalysis().read(List.of(picture)).refused())
        .singleElement()
        .extracting(Refusal::reason)
        .isEqualTo("is a picture in which no words were recognised");
  }

  private static void assertRead(Path file, List<String> paragraphs, String language)
      throws IOException {
    Intake intake = SourceFiles.forAnalysis().read(List.of(file));
    assertThat(intake.refused()).isEmpty();
    Received read = intake.received().getFirst();
    assertThat(Errors.rate(read.text().text(), String.join(" ", paragraphs)))
        .as(read.text().text())
        .isLessThan(MOST);
    assertThat(read.remarks())
        .singleElement()
        .asString()
        .contains("Tesseract", language, "mean confidence 9");
  }
}
