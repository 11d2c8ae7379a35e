package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** Finds the parts of a document. Thread-safe; costs time linear in the text. */
public final class StructureReader {

  private final Forms forms;

  /**
   * @param packs the words that open sections, for each language
   */
  public StructureReader(Packs packs) {
    forms = Forms.of(packs);
  }

  /** Title, sections, paragraphs, languages, quotations, notes and pages of a text. */
  public Structure read(TokenizedText text) {
    ReadingText reading = text.reading();
    List<Span> paragraphs = Paragraphs.of(reading.text());
    Draft draft = new Draft(reading.text(), paragraphs);
    new Tables(reading, draft).mark();
    Notes notes = new Notes(draft, Marks.of(reading));
    Outline.Result outline =
        new Outline(draft, forms).read(languages(text, paragraphs), notes.atFoot());
    String written = outline.written();
    return new Structure(
        outline.title(),
        outline.author(),
        written != null ? written : Pages.yearOfIssue(reading),
        outline.genre(),
        bodyLanguage(text, outline.sections()),
        Languages.of(text, paragraphs),
        outline.sections(),
        paragraphs,
        Languages.inQuotations(text, Quotations.find(reading.text(), paragraphs)),
        notes.linked(),
        Pages.of(reading),
        outline.papers());
  }

  private static List<String> languages(TokenizedText text, List<Span> paragraphs) {
    return paragraphs.stream().map(paragraph -> Languages.of(text.tokensIn(paragraph))).toList();
  }

  /** The main language is that of the body, whatever the abstracts are in. */
  private static String bodyLanguage(TokenizedText text, List<Section> sections) {
    List<Token> body = new ArrayList<>();
    for (Section section : sections) {
      if (section.kind().equals("body")) {
        body.addAll(text.tokensIn(section.span()));
      }
    }
    return Languages.of(body.isEmpty() ? text.tokens() : body);
  }
}
