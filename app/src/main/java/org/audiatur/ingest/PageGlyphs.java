package org.audiatur.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The signs of one page of a PDF that are read in its main direction. Signs printed twice on one
 * spot, as for bold letters, are one.
 */
final class PageGlyphs extends PDFTextStripper {

  private static final int MOST = 200_000;

  private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private PageGlyphs() throws IOException {
    setSuppressDuplicateOverlappingText(false);
  }

  /**
   * @param page from 1
   */
  static List<Glyph> of(PDDocument document, int page) throws IOException {
    PageGlyphs glyphs = new PageGlyphs();
    glyphs.setStartPage(page);
    glyphs.setEndPage(page);
    glyphs.getText(document);
    return glyphs.byDirection.values().stream()
        .max((one, other) -> Integer.compare(one.size(), other.size()))
        .orElse(List.of());
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    String text = sign.getUnicode();
    if (text == null || text.isEmpty() || seen.size() > MOST) {
      return;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new UncheckedIOException(new InterruptedIOException("stopped"));
    }
    double size = size(sign);
    double x = sign.getXDirAdj();
    double y = sign.getYDirAdj();
    int direction = Math.round(sign.getDir());
    if (size > 0 && isNew(text, direction, x / size, y / size)) {
      byDirection
          .computeIfAbsent(direction, d -> new ArrayList<>())
          .add(new Glyph(text, x, y, sign.getWidthDirAdj(), size, sign.getWidthOfSpace()));
    }
  }

  private static double size(TextPosition sign) {
    double size = Math.abs(sign.getFontSizeInPt());
    return size > 0 ? size : sign.getHeightDir();
  }

  /** False if the same sign stands within a sixth of its size. */
  private boolean isNew(String text, int direction, double x, double y) {
    boolean known = false;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        known |= seen.contains(spot(text, direction, x, y, dx, dy));
      }
    }
    seen.add(spot(text, direction, x, y, 0, 0));
    return !known || text.isBlank();
  }

  private static String spot(String text, int direction, double x, double y, int dx, int dy) {
    return text
        + ' '
        + direction
        + ' '
        + (Math.round(x * 12) + dx)
        + ' '
        + (Math.round(y * 12) + dy);
  }
}
