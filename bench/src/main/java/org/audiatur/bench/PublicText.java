package org.audiatur.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of a public set.
 *
 * @param set name of the set
 * @param language code of its language
 * @param name of the file, or of the part of it
 * @param text as it stands there
 */
record PublicText(String set, String language, String name, String text) {

  private static final int BOOK = 20_000;

  /**
   * The same words with no trace of layout: one paragraph a line, a blank line between paragraphs,
   * one blank between words, composed letters, nothing invisible.
   */
  PublicText plain() {
    String visible =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[\\u00ad\\ufeff\\ufffd\\u200b-\\u200f]", "")
            .replaceAll("[^\\S\\r\\n]|[\\u00a0\\u202f\\u2007]", " ");
    String plain =
        visible
            .lines()
            .map(line -> line.replaceAll(" +", " ").strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new PublicText(set, language, name, plain);
  }

  /** The texts of one set, joined to books of at least {@value #BOOK} characters. */
  static List<PublicText> books(List<PublicText> texts) {
    List<PublicText> books = new ArrayList<>();
    StringBuilder book = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      PublicText text = texts.get(i);
      book.append(text.plain().text()).append("\n\n");
      boolean last = i + 1 == texts.size() || !texts.get(i + 1).set().equals(text.set());
      if (book.length() >= BOOK || last) {
        books.add(new PublicText(text.set(), text.language(), text.name(), book.toString()));
        book.setLength(0);
      }
    }
    return books;
  }
}
