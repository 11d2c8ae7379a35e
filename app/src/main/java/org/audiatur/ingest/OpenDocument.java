package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;

/** An OpenDocument text (ODT), packed or flat: text, tables, notes; changes as accepted. */
final class OpenDocument {

  private OpenDocument() {}

  static Extract read(Archive archive) throws IOException, UnreadableException {
    if (archive.has("META-INF/manifest.xml")
        && new String(
                archive.bytes("META-INF/manifest.xml"), java.nio.charset.StandardCharsets.UTF_8)
            .contains("encryption-data")) {
      throw new UnreadableException(
          "is an OpenDocument text with a password. Maybe open it and save it without one");
    }
    try (InputStream content = archive.part("content.xml")) {
      return of(content, "content.xml", CoreProperties.of(archive, "meta.xml"));
    }
  }

  /** One that is a single XML file. */
  static Extract readFlat(InputStream bytes) throws IOException, UnreadableException {
    return of(bytes, "text", Declared.nothing());
  }

  private static Extract of(InputStream content, String part, Declared declared)
      throws IOException, UnreadableException {
    OpenWords words = new OpenWords();
    words.walk(content, part);
    return Extract.of(words.prose().text(), Format.ODT.label(), declared);
  }
}
