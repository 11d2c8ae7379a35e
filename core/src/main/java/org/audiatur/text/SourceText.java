package org.audiatur.text;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A document as received: its name and its characters, byte order mark and line ends included. Two
 * source texts with the same characters are the same source; the name is only a label.
 */
public final class SourceText {

  /** Every this many UTF-16 units a code point count is kept, so that counting is a short walk. */
  private static final int STRIDE = 1024;

  private final String name;
  private final String text;
  private final String sha256;
  private final int[] codePointsBefore;
  private final boolean surrogateFree;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.sha256 = Identifier.sha256(text.getBytes(StandardCharsets.UTF_8));
    this.surrogateFree = text.codePointCount(0, text.length()) == text.length();
    this.codePointsBefore = surrogateFree ? new int[0] : strides(text);
  }

  /**
   * @param name what the document is called, relative to the input folder
   * @param text its characters as decoded
   */
  public static SourceText of(String name, String text) {
    return new SourceText(Objects.requireNonNull(name), Objects.requireNonNull(text));
  }

  private static int[] strides(String text) {
    int[] counts = new int[text.length() / STRIDE + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + text.codePointCount(boundary(text, i - 1), boundary(text, i));
    }
    return counts;
  }

  /** Where a stride begins: never between the two halves of a surrogate pair. */
  private static int boundary(String text, int stride) {
    int position = stride * STRIDE;
    boolean inside =
        position > 0
            && Character.isSurrogatePair(text.charAt(position - 1), charAt(text, position));
    return inside ? position - 1 : position;
  }

  private static char charAt(String text, int position) {
    return position < text.length() ? text.charAt(position) : ' ';
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** SHA-256 of the text in UTF-8, 64 hex digits: what identifies the source. */
  public String sha256() {
    return sha256;
  }

  /** Length in code points. */
  public int length() {
    return codePoint(text.length());
  }

  /** How many code points stand before this UTF-16 position. */
  public int codePoint(int utf16) {
    if (surrogateFree) {
      return utf16;
    }
    int stride = utf16 / STRIDE;
    return codePointsBefore[stride] + text.codePointCount(boundary(text, stride), utf16);
  }
}
