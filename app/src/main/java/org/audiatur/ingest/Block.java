package org.audiatur.ingest;

import java.util.List;

/**
 * A paragraph, a heading or a table of a web page.
 *
 * @param words its text; of a table the first cell
 * @param linked how many of its characters are links
 * @param heading true for a heading
 * @param rows the cells if it is a table
 */
record Block(String words, int linked, boolean heading, List<List<String>> rows) {

  /** Shorter ones are no prose by themselves. */
  private static final int SENTENCE = 80;

  private static final double MOSTLY = 0.5;

  /** True for prose, as only an article has it. */
  boolean isProse() {
    return words.length() >= SENTENCE && linked < words.length() * MOSTLY;
  }

  /** True for what is little more than a link, and no heading. */
  boolean isLink() {
    return !heading && words.length() < SENTENCE && linked >= words.length() * MOSTLY;
  }

  void into(Prose prose) {
    if (!rows.isEmpty()) {
      prose.table(rows);
    } else if (heading) {
      prose.heading(words);
    } else {
      prose.paragraph(words);
    }
  }
}
