package org.audiatur.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page set by us and drawn as a picture, as a scanner would. */
final class ScannedPage {

  private ScannedPage() {}

  static BufferedImage drawn(List<String> paragraphs, Path folder) throws IOException {
    Path set;
    try (MadePdf pdf = new MadePdf()) {
      int y = 90;
      for (String paragraph : paragraphs) {
        for (String line : pdf.lines(paragraph, 11, 440, false)) {
          pdf.put(line, 11, 70, y);
          y += 15;
        }
        y += 8;
      }
      set = pdf.save(folder.resolve("set.pdf"));
    }
    try (PDDocument document = Loader.loadPDF(set.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(0, 250, ImageType.GRAY);
    }
  }

  static Path pdf(List<String> paragraphs, Path file) throws IOException {
    BufferedImage picture = drawn(paragraphs, file.resolveSibling(""));
    try (MadePdf pdf = new MadePdf()) {
      pdf.canvas()
          .drawImage(
              LosslessFactory.createFromImage(pdf.document(), picture),
              0,
              0,
              MadePdf.WIDTH,
              MadePdf.HEIGHT);
      return pdf.save(file);
    }
  }
}
