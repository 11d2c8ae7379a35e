package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the text out of a file that is no plain text, within {@link Bounds} of size and time. */
final class Extractor {

  /** Reads an archive of an office program. */
  private interface Packed {
    Extract read(Archive archive) throws IOException, UnreadableException;
  }

  Extract extract(Format format, Path file) throws IOException, UnreadableException {
    long seconds = Bounds.SECONDS + Bounds.SECONDS_A_MEGABYTE * (Files.size(file) >> 20);
    Deadline deadline = Deadline.of(seconds);
    return deadline.run(() -> extracted(format, file, deadline));
  }

  private static Extract extracted(Format format, Path file, Deadline deadline)
      throws IOException, UnreadableException {
    return switch (format) {
      case HTML -> WebPage.read(bytes(file), null);
      case MHTML -> MailedPage.read(bytes(file));
      case RTF -> RichText.read(bytes(file));
      case DOC -> OldWord.read(bytes(file));
      case FB2 -> Fiction.read(bytes(file));
      case DOCX -> packed(file, WordDocument::read);
      case ODT -> Sniffer.isPacked(file) ? packed(file, OpenDocument::read) : flat(file);
      case EPUB -> packed(file, Book::read);
      case PDF -> PdfFile.read(file, deadline);
      case PICTURE -> Picture.read(file);
      case TEXT, ZIP -> throw new IllegalArgumentException(format + " is read by others");
    };
  }

  private static byte[] bytes(Path file) throws IOException, UnreadableException {
    long size = Files.size(file);
    if (size > Bounds.PART) {
      throw new UnreadableException(
          "is "
              + (size >> 20)
              + " MB long, more than the "
              + (Bounds.PART >> 20)
              + " MB that one file of its kind may have. Maybe leave its pictures out");
    }
    return Files.readAllBytes(file);
  }

  private static Extract flat(Path file) throws IOException, UnreadableException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return OpenDocument.readFlat(bytes);
    }
  }

  private static Extract packed(Path file, Packed reader) throws IOException, UnreadableException {
    try (Archive archive = Archive.open(file)) {
      return reader.read(archive);
    }
  }
}
