package org.audiatur.ingest;

/**
 * A sign on a page, as it stands once the page is turned so that it can be read.
 *
 * @param text its characters
 * @param x where it begins
 * @param y its base line, from the top of the page
 * @param width how wide it is
 * @param size of its font
 * @param blank how wide a blank of its font is
 */
record Glyph(String text, double x, double y, double width, double size, double blank) {

  /** The height of small letters and a little more, by the size of the font. */
  private static final double TALL = 0.7;

  double right() {
    return x + width;
  }

  double top() {
    return y - TALL * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
