package org.audiatur.bench.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audiatur.text.Span;

/**
 * A damaged text and how it came from the clean one.
 *
 * @param clean the text before
 * @param edits the damaged places in text order, none overlapping another
 * @param places where each of {@code edits} stands in {@code text}
 * @param text the text after
 */
public record Damaged(String clean, List<Edit> edits, List<Span> places, String text) {

  public Damaged {
    edits = List.copyOf(edits);
    places = List.copyOf(places);
  }

  static Damaged of(String clean, List<Edit> unsorted) {
    List<Edit> edits = new ArrayList<>(unsorted);
    edits.sort(Comparator.comparing(edit -> edit.clean().start()));
    List<Span> places = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      text.append(clean, done, edit.clean().start());
      int start = text.length();
      text.append(edit.damaged());
      places.add(Span.of(start, text.length()));
      done = edit.clean().end();
    }
    text.append(clean, done, clean.length());
    return new Damaged(clean, edits, places, text.toString());
  }
}
