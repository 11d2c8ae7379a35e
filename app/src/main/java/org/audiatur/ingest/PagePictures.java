package org.audiatur.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures, for {@link Scan}. */
final class PagePictures {

  /** What Tesseract reads best (dots to the inch). */
  private static final float FINE = 300;

  private static final double POINTS = 72;

  /** Larger pages are drawn less fine (dots in all). */
  private static final double MOST = 40e6;

  private final PDFRenderer renderer;
  private final PDDocument document;

  PagePictures(PDDocument document) {
    System.setProperty("java.awt.headless", "true");
    ImageIO.setUseCache(false);
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /**
   * What is recognised on a page.
   *
   * @param page from 1
   */
  String read(int page, Scan scan) throws IOException {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    double inches = box.getWidth() / POINTS * (box.getHeight() / POINTS);
    double fine = Math.min(FINE, Math.sqrt(MOST / Math.max(inches, 1)));
    BufferedImage image = renderer.renderImageWithDPI(page - 1, (float) fine, ImageType.GRAY);
    Path picture = Files.createTempFile("audiatur-page", ".png");
    picture.toFile().deleteOnExit(); // where the program is stopped
    try {
      ImageIO.write(image, "png", picture.toFile());
      return scan.read(picture, page);
    } finally {
      Files.delete(picture);
    }
  }
}
