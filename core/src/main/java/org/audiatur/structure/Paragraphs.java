package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Span;

/** Paragraphs of a reading text: its lines, blank ones left out. */
final class Paragraphs {

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(trimmed(text, start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return Span.of(from, to);
  }
}
