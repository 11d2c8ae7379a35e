package org.audiatur.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.audiatur.text.Span;

/** The paragraphs of a document with what each is held to be so far. Not thread-safe. */
final class Draft {

  private final String text;
  private final List<Span> paragraphs;
  private final String[] kinds;

  Draft(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.kinds = new String[paragraphs.size()];
    Arrays.fill(kinds, "body");
  }

  String text() {
    return text;
  }

  int size() {
    return kinds.length;
  }

  Span span(int i) {
    return paragraphs.get(i);
  }

  String words(int i) {
    return paragraphs.get(i).in(text);
  }

  /** Its words on one line. */
  String line(int i) {
    return words(i).replace('\n', ' ');
  }

  String kind(int i) {
    return kinds[i];
  }

  boolean is(int i, String kind) {
    return i >= 0 && i < kinds.length && kinds[i].equals(kind);
  }

  boolean isOneOf(int i, Set<String> some) {
    return i >= 0 && i < kinds.length && some.contains(kinds[i]);
  }

  void mark(int i, String kind) {
    kinds[i] = kind;
  }

  /** The first paragraph of a kind from a place on; the number of paragraphs if there is none. */
  int first(String kind, int from) {
    int i = from;
    while (i < kinds.length && !kinds[i].equals(kind)) {
      i++;
    }
    return i;
  }

  /** True if a paragraph of this kind is among them. */
  boolean has(String kind) {
    return first(kind, 0) < kinds.length;
  }
}
