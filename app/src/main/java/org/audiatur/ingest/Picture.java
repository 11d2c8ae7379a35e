package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A picture of a page, or of several (TIFF). */
final class Picture {

  private Picture() {}

  static Extract read(Path file) throws IOException, UnreadableException {
    Tesseract tesseract = Tesseract.installed();
    if (tesseract == null) {
      throw new UnreadableException(
          "is a picture, and there is no program to recognise letters in it. " + Tesseract.INSTALL);
    }
    Scan scan = new Scan(tesseract);
    String text = scan.read(file, 1);
    scan.check();
    return new Extract(text, Format.PICTURE.label(), Declared.nothing(), List.of(scan.remark()));
  }
}
