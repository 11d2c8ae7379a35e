package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** Finds the parts of a document. Thread-safe; costs time linear in the text. */
public final class StructureReader {

  private final SectionHeads heads;

  /**
   * @param packs the words that open sections, for each language
   */
  public StructureReader(Packs packs) {
    heads = new SectionHeads(packs);
  }

  /** Title, sections, paragraphs, languages and quotations of a text. */
  public Structure read(TokenizedText text) {
    String words = text.reading().text();
    List<Span> paragraphs = Paragraphs.of(words);
    Outline.Result outline = new Outline(words, paragraphs, heads).read();
    return new Structure(
        outline.title(),
        outline.author(),
        outline.written(),
        null,
        bodyLanguage(text, outline.sections()),
        Languages.of(text, paragraphs),
        outline.sections(),
        paragraphs,
        Quotations.find(words, paragraphs));
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
