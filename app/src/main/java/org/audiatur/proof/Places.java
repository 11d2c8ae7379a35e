package org.audiatur.proof;

import java.util.Arrays;
import org.audiatur.text.SourceText;

/** Finds the line and column of a place. Costs one walk through the text, then O(log lines). */
final class Places {

  private final SourceText source;
  private final int[] lineStarts;

  Places(SourceText source) {
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

  /** The place of a stretch given in UTF-16 units of the original. */
  Place of(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    int point = source.codePoint(start);
    int column = point - source.codePoint(lineStarts[line]);
    return new Place(point, source.codePoint(end), line + 1, column + 1);
  }
}
