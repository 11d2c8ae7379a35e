package org.audiatur.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Prints the share of characters that are read otherwise than they stand, of our sample in every
 * kind of file, and of our scans where Tesseract is installed.
 *
 * <p>Usage: {@code bench/run ingest.SampleErrors}.
 */
final class SampleErrors {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SampleErrors() {}

  /** What Java starts. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("audiatur-samples");
    for (SampleKind kind : SampleKind.all()) {
      print(kind.name(), kind.errors(read(kind.writer().write(folder.resolve(kind.name())))));
    }
    Tesseract tesseract = Tesseract.installed();
    if (tesseract == null) {
      OUT.println("No scans: " + Tesseract.INSTALL);
      return;
    }
    scan(
        "scan, Russian (PDF)",
        ScannedPage.pdf(ScanTest.RUSSIAN, folder.resolve("ru.pdf")),
        ScanTest.RUSSIAN);
    scan("scan, English (PNG)", picture(ScanTest.ENGLISH, folder, "png"), ScanTest.ENGLISH);
    scan("scan, Ukrainian (TIFF)", picture(ScanTest.UKRAINIAN, folder, "tiff"), ScanTest.UKRAINIAN);
  }

  private static Path picture(List<String> paragraphs, Path folder, String format)
      throws IOException {
    Path file = folder.resolve("scan." + format);
    ImageIO.write(ScannedPage.drawn(paragraphs, folder), format, file.toFile());
    return file;
  }

  private static void scan(String what, Path file, List<String> paragraphs) throws IOException {
    print(what, Errors.rate(read(file), String.join(" ", paragraphs)));
  }

  private static void print(String what, double rate) {
    OUT.printf(Locale.ROOT, "%-24s %.2f %%%n", what, 100 * rate);
  }

  private static String read(Path file) throws IOException {
    Intake intake = SourceFiles.forAnalysis().read(List.of(file));
    if (intake.received().isEmpty()) {
      throw new IOException(file + " was refused: " + intake.refused());
    }
    return intake.received().getFirst().text().text();
  }
}
