package org.audiatur.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kinds of files can be read, and by which endings they usually go. */
enum Format {
  TEXT("text", "a plain text", "txt"),
  HTML("html", "a web page", "html", "htm", "xhtml", "xht"),
  MHTML("mhtml", "a saved web page (MHTML)", "mhtml", "mht"),
  PDF("pdf", "a PDF", "pdf"),
  DOCX("docx", "a Word document", "docx", "docm", "dotx"),
  DOC("doc", "an old Word document", "doc", "dot"),
  ODT("odt", "an OpenDocument text", "odt", "ott", "fodt"),
  RTF("rtf", "an RTF document", "rtf"),
  EPUB("epub", "an EPUB book", "epub"),
  FB2("fb2", "a FictionBook", "fb2"),
  PICTURE("picture", "a picture", "png", "jpg", "jpeg", "tif", "tiff"),
  ZIP("zip", "a ZIP archive", "zip");

  private final String label;
  private final String words;
  private final List<String> endings;

  Format(String label, String words, String... endings) {
    this.label = label;
    this.words = words;
    this.endings = List.of(endings);
  }

  /** What it is called in the data. */
  String label() {
    return label;
  }

  /** What it is called in a sentence: «is …». */
  String words() {
    return words;
  }

  /** True if a file of this name may be expected to hold it. */
  boolean fits(String name) {
    return endings.contains(ending(name));
  }

  /** The small letters after the last dot of a name, empty where there is none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** True if some kind of file that can be read here goes by this ending. */
  static boolean isKnown(String name) {
    return Arrays.stream(values())
        .filter(format -> format.fits(name))
        .anyMatch(format -> format != PICTURE || Tesseract.installed() != null);
  }
}
