package org.audiatur.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One account of ours in every kind of file that holds text.
 *
 * @param format what the file should be taken for
 * @param name of the file
 */
record SampleKind(String format, String name, Writer writer) {

  /** Writes the account into a file. */
  interface Writer {
    Path write(Path file) throws IOException;
  }

  private static final Sample SIEGE = Sample.siege();

  static List<SampleKind> all() {
    return List.of(
        new SampleKind("text", "a.txt", file -> Files.writeString(file, SIEGE.expected())),
        new SampleKind(
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
        new SampleKind("html", "utf.html", file -> Made.html(file, SIEGE, "utf-8")),
        new SampleKind("html", "old.htm", file -> Made.html(file, SIEGE, "windows-1251")),
        new SampleKind("html", "wide.html", file -> Made.html(file, SIEGE, "utf-16")),
        new SampleKind("mhtml", "page.mhtml", file -> Made.mhtml(file, SIEGE)),
        new SampleKind("docx", "a.docx", file -> Made.docx(file, SIEGE)),
        new SampleKind("doc", "a.doc", file -> MadeDoc.write(file, SIEGE)),
        new SampleKind("odt", "a.odt", file -> Made.odt(file, SIEGE)),
        new SampleKind("odt", "a.fodt", file -> Made.fodt(file, SIEGE)),
        new SampleKind("rtf", "a.rtf", file -> Made.rtf(file, SIEGE)),
        new SampleKind("epub", "a.epub", file -> Made.epub(file, SIEGE)),
        new SampleKind("fb2", "a.fb2", file -> Made.fb2(file, SIEGE)));
  }

  /**
   * Share of characters read otherwise than they should be. The note stands last, or below the
   * paragraph that names it where a file keeps it apart.
   */
  double errors(String read) {
    boolean last = read.stripTrailing().endsWith(SIEGE.note());
    return Errors.rate(read, last ? SIEGE.expected() : SIEGE.expected() + " the note is not last");
  }
}
