package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets text on pages as printers do: columns, justified lines, broken words, notes, heads. */
final class MadePdf implements AutoCloseable {

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;

  MadePdf() throws IOException {
    try (InputStream letters =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, letters);
    }
    page = next(0);
  }

  private PDPageContentStream next(int rotation) throws IOException {
    PDPage added = new PDPage(PDRectangle.A4);
    added.setRotation(rotation);
    document.addPage(added);
    return new PDPageContentStream(document, added);
  }

  void newPage() throws IOException {
    page.close();
    page = next(0);
  }

  PDPageContentStream canvas() {
    return page;
  }

  PDFont font() {
    return font;
  }

  /** Words at a place, counted from the top. */
  void put(String words, float size, float x, float y) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, HEIGHT - y);
    page.showText(words);
    page.endText();
  }

  float width(String words, float size) throws IOException {
    return font.getStringWidth(words) / 1000 * size;
  }

  /** A paragraph cut into lines of a width, words broken after a vowel before two letters. */
  List<String> lines(String paragraph, float size, float width, boolean broken) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      if (width(line + word, size) <= width) {
        line.append(word).append(' ');
        continue;
      }
      int cut = broken ? cut(word, line.toString(), size, width) : 0;
      lines.add(cut > 0 ? line + word.substring(0, cut) + "-" : line.toString().stripTrailing());
      line.setLength(0);
      line.append(word.substring(cut)).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private int cut(String word, String line, float size, float width) throws IOException {
    for (int i = word.length() - 3; i >= 2; i--) {
      boolean letters = word.substring(0, i + 2).chars().allMatch(Character::isLetter);
      boolean vowel = "аеёиоуыэюя".indexOf(word.charAt(i - 1)) >= 0;
      boolean next = "ьъйаеёиоуыэюя".indexOf(word.charAt(i)) < 0;
      if (letters && vowel && next && width(line + word.substring(0, i) + "-", size) <= width) {
        return i;
      }
    }
    return 0;
  }

  /** A line with its words spread over the width. */
  void justified(String line, float size, float x, float y, float width) throws IOException {
    String[] words = line.split(" ");
    float free = width - width(line.replace(" ", ""), size);
    float gap = words.length > 1 ? free / (words.length - 1) : 0;
    float at = x;
    for (String word : words) {
      put(word, size, at, y);
      at += width(word, size) + gap;
    }
  }

  Path save(Path file) throws IOException {
    page.close();
    document.save(file.toFile());
    return file;
  }

  Path saveLocked(Path file) throws IOException {
    page.close();
    document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    document.save(file.toFile());
    return file;
  }

  PDDocument document() {
    return document;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
