package org.audiatur.structure;

import java.util.List;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a document is divided.
 *
 * @param title as the document gives it, null where it gives none
 * @param author as the document gives it
 * @param written EDTF date of the document as far as it says
 * @param genre for example {@code article}, {@code report}, {@code letter}; null where unsure
 * @param language main language
 * @param languages stretches by language, in text order, covering the text
 * @param sections in text order
 * @param paragraphs in text order
 * @param quotations in text order, an outer one before its inner ones
 */
public record Structure(
    @Nullable String title,
    @Nullable String author,
    @Nullable String written,
    @Nullable String genre,
    String language,
    List<Stretch> languages,
    List<Section> sections,
    List<Span> paragraphs,
    List<Quotation> quotations) {

  public Structure {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
  }

  /** The section that holds a position: the innermost one, null outside all sections. */
  public @Nullable Section sectionAt(int position) {
    Section found = null;
    for (Section section : sections) {
      if (section.span().contains(position)) {
        found = section;
      }
    }
    return found;
  }

  /** The innermost quotation that holds a position, null outside all quotations. */
  public @Nullable Quotation quotationAt(int position) {
    Quotation found = null;
    for (Quotation quotation : quotations) {
      if (quotation.span().start() > position) {
        break;
      }
      if (quotation.span().contains(position)) {
        found = quotation;
      }
    }
    return found;
  }
}
