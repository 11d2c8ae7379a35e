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
 * @param notes notes and entries of bibliographies, in text order
 * @param pages where pages begin, in text order
 * @param papers the letters, telegrams and other papers in it that name their day, in text order
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
    List<Quotation> quotations,
    List<Note> notes,
    List<Page> pages,
    List<Paper> papers) {

  public Structure {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    papers = List.copyOf(papers);
  }

  /** The section that holds a position, null outside all sections. Costs O(log sections). */
  public @Nullable Section sectionAt(int position) {
    int low = 0;
    int high = sections.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Section section = sections.get(middle);
      if (section.span().contains(position)) {
        return section;
      }
      if (section.span().start() > position) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /** The language that most of a stretch is in; the main one where nothing tells. */
  public String languageOf(Span span) {
    return Stretch.languageOf(languages, span, language);
  }
}
