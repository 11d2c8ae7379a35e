package org.audiatur.bench.damage;

/** Numbers of notes as they are printed: one after the other, through the text or on each page. */
final class NoteCount {

  private static final int PAGE = 2500;

  private final boolean byPage;
  private int page;
  private int last;

  NoteCount(Page page) {
    byPage = page.once(2);
  }

  /** The number of the note at a place of the text. */
  int next(int place) {
    if (byPage && place / PAGE > page) {
      page = place / PAGE;
      last = 0;
    }
    last++;
    return last;
  }
}
