package org.audiatur.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.audiatur.compare.Coverage;
import org.audiatur.engine.Dossier;
import org.audiatur.engine.Reading;
import org.audiatur.structure.Section;
import org.audiatur.structure.Structure;
import org.audiatur.text.Identifier;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** One row for each document, also for those whose text is another's. */
final class DocumentRows {

  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Coverage> coverage = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();

  private final Predicate<String> known;

  /**
   * @param known whether a dictionary has a word
   */
  DocumentRows(Dossier dossier, Predicate<String> known) {
    this.known = known;
    dossier.readings().forEach(reading -> readings.put(reading.account().sha256(), reading));
    dossier.comparison().coverage().forEach(covered -> coverage.put(covered.source(), covered));
  }

  Fields row(Document document) {
    SourceText text = document.text();
    Reading reading = readings.get(text.sha256());
    if (reading == null) {
      throw new IllegalArgumentException(
          text.name() + " was not read: the dossier has no reading of " + text.sha256());
    }
    int copy = copies.merge(text.sha256(), 1, Integer::sum) - 1;
    Fields row = new Fields().with("id", id(text, copy)).with("doc", text.name());
    structure(row, reading);
    return row.with("covers", covers(text.sha256()))
        .with("same_as", copy == 0 ? null : id(text, 0))
        .with("sha256", text.sha256())
        .with("length", text.length())
        .withAll(RepairFields.of(reading.account().text(), known))
        .with("sections", sections(reading))
        .with("encoding", document.origin().encoding())
        .with("pages", pages(reading))
        .with("notes", new NoteRows(reading).rows())
        .with("format", document.origin().format())
        .with("text_file", document.textFile())
        .with("declared", declared(document.origin().declared()))
        .with("remarks", document.origin().remarks());
  }

  private static String id(SourceText text, int copy) {
    return Identifier.of("document", text.sha256(), 0, text.length(), "", copy);
  }

  private static Fields declared(Document.Declared declared) {
    return new Fields()
        .with("title", declared.title())
        .with("author", declared.author())
        .with("written", declared.written());
  }

  private static void structure(Fields row, Reading reading) {
    Structure structure = reading.structure();
    row.with("title", structure.title())
        .with("author", structure.author())
        .with("written", structure.written())
        .with("genre", structure.genre())
        .with("language", structure.language())
        .with("languages", languages(reading));
  }

  private static List<Fields> languages(Reading reading) {
    ReadingText text = reading.account().text();
    return reading.structure().languages().stream()
        .filter(stretch -> !stretch.span().isEmpty())
        .map(
            stretch ->
                place(text, stretch.span(), new Fields().with("language", stretch.language())))
        .toList();
  }

  private static List<Fields> sections(Reading reading) {
    return reading.structure().sections().stream()
        .filter(section -> !section.span().isEmpty())
        .map(section -> section(reading, section))
        .toList();
  }

  private static Fields section(Reading reading, Section section) {
    Fields row =
        place(reading.account().text(), section.span(), new Fields().with("kind", section.kind()))
            .with("language", reading.structure().languageOf(section.span()));
    return section.kind().equals("abstract") ? row.with("repeats", true) : row;
  }

  private static List<Fields> pages(Reading reading) {
    SourceText source = reading.account().text().source();
    return reading.structure().pages().stream()
        .map(
            page ->
                new Fields()
                    .with("at", source.codePoint(page.at()))
                    .with("label", page.label())
                    .with("supposed", page.supposed()))
        .toList();
  }

  private static Fields place(ReadingText text, Span span, Fields fields) {
    Passage passage = text.passage(span);
    return fields.with("start", passage.start()).with("end", passage.end());
  }

  private Fields covers(String sha256) {
    @Nullable Coverage covered = coverage.get(sha256);
    String date = covered == null || covered.date() == null ? null : covered.date().toString();
    return new Fields()
        .with("date", date)
        .with("places", covered == null ? List.of() : covered.places());
  }
}
