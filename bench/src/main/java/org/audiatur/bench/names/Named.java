package org.audiatur.bench.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audiatur.text.Span;

/**
 * A span with the type of what it names.
 *
 * @param span where
 * @param type as the set or the engine calls it
 */
public record Named(Span span, String type) {

  static Named of(int start, int end, String type) {
    return new Named(Span.of(start, end), type);
  }

  /** Without those that overlap one before them; earlier start first, then the longer. */
  static List<Named> apart(List<Named> names) {
    List<Named> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(Named::span));
    List<Named> apart = new ArrayList<>();
    for (Named name : sorted) {
      if (apart.isEmpty() || apart.getLast().span.end() <= name.span.start()) {
        apart.add(name);
      }
    }
    return apart;
  }

  /** Without these characters at both ends. */
  Named stripped(String text, String characters) {
    int start = span.start();
    int end = span.end();
    while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return of(start, end, type);
  }
}
