package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Notes and the marks that name them. A note is the nearest one after its mark that has its label,
 * so numbering may begin anew on each page or in each chapter. A paragraph at the foot of a page is
 * a note only if a mark names it: lists of points begin with numbers too.
 */
final class Notes {

  /** How far below its mark a note at the foot of a page can stand (characters). */
  private static final int PAGE = 8000;

  private final Draft draft;
  private final List<Marks.Mark> marks;

  Notes(Draft draft, List<Marks.Mark> marks) {
    this.draft = draft;
    this.marks = marks;
  }

  /** Paragraphs that are notes at the foot of a page, by the form of label that fits most marks. */
  Set<Integer> atFoot() {
    Map<Character, TreeMap<String, TreeMap<Integer, Integer>>> byForm = new TreeMap<>();
    for (int i = 0; i < draft.size(); i++) {
      String label = Entries.label(draft.words(i));
      char form = Entries.form(draft.words(i));
      if (label != null && isPossible(i, form)) {
        byForm
            .computeIfAbsent(form, f -> new TreeMap<>())
            .computeIfAbsent(label, l -> new TreeMap<>())
            .put(draft.span(i).start(), i);
      }
    }
    Set<Integer> best = Set.of();
    for (TreeMap<String, TreeMap<Integer, Integer>> byLabel : byForm.values()) {
      Set<Integer> named = named(byLabel);
      best = named.size() > best.size() ? named : best;
    }
    return best;
  }

  /** A bare number before a small letter is a number of something. */
  private boolean isPossible(int i, char form) {
    String words = draft.words(i);
    return form != ' ' || !Character.isLowerCase(words.charAt(Entries.afterLabel(words)));
  }

  private Set<Integer> named(Map<String, TreeMap<Integer, Integer>> byLabel) {
    Set<Integer> named = new TreeSet<>();
    for (Marks.Mark mark : marks) {
      TreeMap<Integer, Integer> places = byLabel.get(mark.label());
      var next = places == null ? null : places.higherEntry(mark.position());
      if (mark.kind() == '^' && next != null && next.getKey() - mark.position() <= PAGE) {
        named.add(next.getValue());
      }
    }
    return named;
  }

  /** All notes and entries with their marks, once the outline is known. */
  List<Note> linked() {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, "note") || draft.is(i, "bibliography")) {
        notes.add(note(i));
      }
    }
    Map<Integer, List<NoteReference>> references = references(notes);
    List<Note> linked = new ArrayList<>();
    for (Note note : notes) {
      List<NoteReference> own = references.getOrDefault(note.span().start(), List.of());
      linked.add(new Note(note.kind(), note.label(), note.span(), note.body(), own));
    }
    return linked;
  }

  private Note note(int i) {
    Span span = draft.span(i);
    String kind = draft.is(i, "note") ? "note" : "entry";
    Span body = Span.of(span.start() + Entries.afterLabel(draft.words(i)), span.end());
    return new Note(kind, Entries.label(draft.words(i)), span, body, List.of());
  }

  /** For each note by its start; marks of the form that names most notes count. */
  private Map<Integer, List<NoteReference>> references(List<Note> notes) {
    Map<String, TreeMap<Integer, Note>> byLabel = new TreeMap<>();
    for (Note note : notes) {
      if (note.label() != null && note.kind().equals("note")) {
        byLabel.computeIfAbsent(note.label(), l -> new TreeMap<>()).put(note.span().start(), note);
      }
    }
    Map<Integer, List<NoteReference>> best = Map.of();
    for (char kind : new char[] {'^', '[', '('}) {
      Map<Integer, List<NoteReference>> found = references(kind, byLabel);
      best = found.size() > best.size() ? found : best;
    }
    return best;
  }

  private Map<Integer, List<NoteReference>> references(
      char kind, Map<String, TreeMap<Integer, Note>> byLabel) {
    Map<Integer, List<NoteReference>> found = new TreeMap<>();
    for (Marks.Mark mark : marks) {
      Note note = mark.kind() == kind ? after(mark.position(), byLabel.get(mark.label())) : null;
      if (note != null) {
        found.computeIfAbsent(note.span().start(), n -> new ArrayList<>()).add(mark.reference());
      }
    }
    return found;
  }

  /**
   * The nearest note that begins after a mark; a mark inside the label itself is before no note.
   */
  private static @Nullable Note after(int position, @Nullable TreeMap<Integer, Note> places) {
    var next = places == null ? null : places.higherEntry(position);
    return next == null ? null : next.getValue();
  }
}
