package org.audiatur.proof;

import java.util.Arrays;
import org.audiatur.text.SourceText;

/** Finds the line and column of a place. Costs one walk through the text, then O(log lines). */
public final class Places {

  private final SourceText source;
  private final int[] lineStarts;

  public Places(SourceText source) {
    this.source = source;
    this.lineStarts = lineStarts(source.text());
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }

  /** How many lines there are; an empty text has one. */
  public int lines() {
    return lineStarts.length;
  }

  /**
   * A whole line, its end included.
   *
   * @param line from 1
   */
  public Place line(int line) {
    boolean last = line == lineStarts.length;
    return of(lineStarts[line - 1], last ? source.text().length() : lineStarts[line]);
  }

  /** The place of a stretch given in UTF-16 units of the original. */
  public Place of(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    int point = source.codePoint(start);
    int column = point - source.codePoint(lineStarts[line]);
    return new Place(point, source.codePoint(end), line + 1, column + 1);
  }
}
