package org.audiatur.structure;

import java.util.List;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A note, or an entry of a bibliography.
 *
 * @param kind {@code note} or {@code entry}
 * @param label its number or asterisks, null where it has none
 * @param span its paragraph
 * @param body its words without the label
 * @param references the places that name it, in text order
 */
public record Note(
    String kind, @Nullable String label, Span span, Span body, List<NoteReference> references) {

  public Note {
    references = List.copyOf(references);
  }
}
