package org.audiatur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.engine.Reading;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Work;
import org.audiatur.mention.Works;
import org.audiatur.structure.Note;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;

/**
 * The notes of a document and the entries of its bibliography, each with the places that name it
 * and the citations it holds or, for an entry, that mean it.
 */
final class NoteRows {

  private final Reading reading;
  private final ReadingText text;
  private final TreeMap<Integer, Note> notes = new TreeMap<>();
  private final Map<Integer, List<Mention>> citations = new TreeMap<>();

  NoteRows(Reading reading) {
    this.reading = reading;
    this.text = reading.account().text();
    reading.structure().notes().forEach(note -> notes.put(note.span().start(), note));
    reading.account().mentions().forEach(this::read);
  }

  private void read(Mention mention) {
    if (mention.value() instanceof Works works) {
      Map.Entry<Integer, Note> around = notes.floorEntry(mention.span().start());
      if (around != null && around.getValue().span().encloses(mention.span())) {
        add(around.getValue().span(), mention);
      }
      works.all().stream()
          .map(Work::entry)
          .filter(entry -> entry != null)
          .distinct()
          .forEach(entry -> add(entry, mention));
    }
  }

  private void add(Span note, Mention mention) {
    citations.computeIfAbsent(note.start(), n -> new ArrayList<>()).add(mention);
  }

  List<Fields> rows() {
    return reading.structure().notes().stream().map(this::row).toList();
  }

  private Fields row(Note note) {
    Passage words = text.passage(note.span());
    List<Mention> cited = citations.getOrDefault(note.span().start(), List.of());
    return new Fields()
        .with("kind", note.kind())
        .with("label", note.label())
        .with("start", words.start())
        .with("end", words.end())
        .with("references", references(note, cited))
        .with("citations", cited.stream().map(Mention::id).toList());
  }

  private List<Fields> references(Note note, List<Mention> cited) {
    SourceText source = text.source();
    if (note.kind().equals("entry")) {
      return cited.stream()
          .filter(mention -> !note.span().encloses(mention.span()))
          .map(mention -> text.passage(mention.span()))
          .map(passage -> place(passage.start(), passage.end()))
          .toList();
    }
    return note.references().stream()
        .map(mark -> place(source.codePoint(mark.start()), source.codePoint(mark.end())))
        .toList();
  }

  private static Fields place(int start, int end) {
    return new Fields().with("start", start).with("end", end);
  }
}
