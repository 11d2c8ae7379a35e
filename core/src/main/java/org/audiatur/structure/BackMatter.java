package org.audiatur.structure;

import java.util.Set;

/**
 * Notes and bibliographies: what follows their heads, if it looks like notes or works, up to an
 * abstract; and a run of works without a head at the end of the document.
 */
final class BackMatter {

  private static final int LOOK_AHEAD = 3;
  private static final int FEWEST_WORKS = 3;
  private static final Set<String> END =
      Set.of("abstract", "abstract-head", "keywords", "front", "author", "table");

  private final Draft draft;

  BackMatter(Draft draft) {
    this.draft = draft;
  }

  void mark() {
    int from = draft.size();
    while (from > 0 && draft.isOneOf(from - 1, END)) {
      from--;
    }
    String current = "";
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, "bibliography-head") || draft.is(i, "notes-head")) {
        current = lists(i) ? draft.kind(i).replace("-head", "") : "";
        draft.mark(i, current.isEmpty() ? "heading" : draft.kind(i));
      } else if (draft.isOneOf(i, END) && !isWork(i)) {
        current = "";
      } else if (!current.isEmpty() && !draft.is(i, "note")) {
        draft.mark(i, current.equals("notes") ? "note" : current);
      }
    }
    headless(from);
  }

  /** True if what follows a head are entries, not prose. */
  private boolean lists(int head) {
    int seen = 0;
    int entries = 0;
    for (int i = head + 1; i < draft.size() && seen < LOOK_AHEAD; i++) {
      boolean subhead = draft.is(i, "bibliography-head") || draft.is(i, "notes-head");
      seen += subhead ? 0 : 1;
      entries += !subhead && isEntry(i) ? 1 : 0;
    }
    return entries * 2 >= seen && entries > 0;
  }

  private boolean isEntry(int i) {
    return draft.is(i, "note") || Entries.isLabelled(draft.words(i)) || isWork(i);
  }

  private boolean isWork(int i) {
    return !draft.is(i, "keywords") && Entries.isWork(draft.words(i));
  }

  private void headless(int end) {
    int from = end;
    while (from > 0
        && (draft.is(from - 1, "body") || draft.is(from - 1, "heading"))
        && Entries.isWork(draft.words(from - 1))) {
      from--;
    }
    for (int i = from; i < end && end - from >= FEWEST_WORKS; i++) {
      draft.mark(i, "bibliography");
    }
  }
}
