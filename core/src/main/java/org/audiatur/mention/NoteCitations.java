package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.structure.Note;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Citations inside notes: each part between semicolons that is a reference to a work. Other words
 * of a note are no citation.
 */
final class NoteCitations {

  private final ReferenceReader reader;
  private final String text;

  NoteCitations(ReferenceReader reader, String text) {
    this.reader = reader;
    this.text = text;
  }

  /** In text order, with the works they name; those cited so far are added to. */
  List<Cited> find(List<Note> notes, CitedBefore before) {
    List<Cited> found = new ArrayList<>();
    for (Note note : notes) {
      if (note.kind().equals("note")) {
        in(note.body(), before, found);
      }
    }
    return found;
  }

  private void in(Span body, CitedBefore before, List<Cited> found) {
    int start = body.start();
    while (start < body.end()) {
      int end = text.indexOf(';', start);
      end = end < 0 || end > body.end() ? body.end() : end;
      Cited cited = reference(start, end, before);
      if (cited != null) {
        before.add(cited.works());
        found.add(cited);
      }
      start = end + 1;
    }
  }

  private @Nullable Cited reference(int start, int end, CitedBefore before) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && (Character.isWhitespace(text.charAt(to - 1)))) {
      to--;
    }
    if (to - from > 2 * ReferenceReader.LONGEST) {
      return null;
    }
    from += ReferenceReader.afterLead(text.substring(from, to));
    Work work = from < to ? reader.read(text.substring(from, to), before) : null;
    int last =
        to > from && text.charAt(to - 1) == '.' && !text.startsWith("об.", to - 3) ? to - 1 : to;
    return work == null ? null : new Cited(Span.of(from, last), new Works(List.of(work)));
  }
}
