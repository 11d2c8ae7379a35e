package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by the first bytes of a file, and by the parts of an archive, what it is. */
final class Sniffer {

  private static final int HEAD = 8192;
  private static final String ZIP = "PK\u0003\u0004";
  private static final List<String> PICTURES =
      List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*");
  private static final Pattern MARKUP =
      Pattern.compile("(?s)(?:<!--.*?-->|<\\?.*?\\?>|<!doctype[^>]*>|\\s)*<html[\\s>].*");
  private static final Pattern FRAGMENT =
      Pattern.compile("(?s)<(?:!--|!doctype|head|body|p|div|h1|title|meta|table)\\b.*</.*");

  private Sniffer() {}

  static Format formatOf(Path file, String name) throws IOException, UnreadableException {
    byte[] head = head(file);
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.startsWith(ZIP)) {
      return packed(file);
    }
    if (latin.startsWith(OldOffice.BEGINNING)) {
      return Format.DOC;
    }
    if (PICTURES.stream().anyMatch(latin::startsWith)) {
      return Format.PICTURE;
    }
    return written(Contents.isWide(head) ? wide(head) : latin, name);
  }

  /** True if the bytes are those of an archive of some kind. */
  static boolean isPacked(Path file) throws IOException {
    return new String(head(file), StandardCharsets.ISO_8859_1).startsWith(ZIP);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(HEAD);
    }
  }

  private static String wide(byte[] head) {
    Charset charset =
        head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return new String(head, charset);
  }

  private static Format written(String head, String name) {
    String start = head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)?\\s*", "");
    String small = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("%PDF-") || (Format.PDF.fits(name) && head.contains("%PDF-"))) {
      return Format.PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return Format.RTF;
    }
    if (small.contains("mime-version:") && small.contains("multipart/related") && isMail(small)) {
      return Format.MHTML;
    }
    return start.startsWith("<") ? marked(small, name) : Format.TEXT;
  }

  private static boolean isMail(String small) {
    return small.matches("(?s)[a-z-]+:.*");
  }

  private static Format marked(String small, String name) {
    if (small.contains("<fictionbook")) {
      return Format.FB2;
    }
    if (small.contains("<office:document")) {
      return Format.ODT;
    }
    boolean page = MARKUP.matcher(small).matches() || small.startsWith("<!doctype html");
    boolean part = Format.HTML.fits(name) && FRAGMENT.matcher(small).matches();
    return page || part ? Format.HTML : Format.TEXT;
  }

  private static Format packed(Path file) throws IOException, UnreadableException {
    try (Archive archive = Archive.open(file)) {
      if (archive.has("mimetype")) {
        return declared(new String(archive.bytes("mimetype"), StandardCharsets.UTF_8).strip());
      }
      if (!archive.has("[Content_Types].xml")) {
        return archive.has("META-INF/container.xml") ? Format.EPUB : Format.ZIP;
      }
      refuse(archive.has("xl/workbook.xml"), "a spreadsheet");
      refuse(archive.has("ppt/presentation.xml"), "a presentation");
      return Format.DOCX;
    }
  }

  private static Format declared(String type) throws UnreadableException {
    refuse(type.contains("opendocument.spreadsheet"), "a spreadsheet");
    refuse(type.contains("opendocument.presentation"), "a presentation");
    refuse(type.contains("opendocument.graphics"), "a drawing");
    return type.contains("opendocument")
        ? Format.ODT
        : type.contains("epub") ? Format.EPUB : Format.ZIP;
  }

  private static void refuse(boolean unread, String what) throws UnreadableException {
    if (unread) {
      throw new UnreadableException(
          "is " + what + ", not a text. Maybe copy what it tells into a text document");
    }
  }
}
