package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Abstracts: prose under a head of its own, or right before keywords. The title and author lines
 * right before one are its own.
 */
final class Abstracts {

  private static final int LONGEST = 4000;
  private static final int FRONT_LINES = 6;
  private static final Set<String> FRONT = Set.of("heading", "author", "date");

  /** Lines that name what an abstract is of: from one paragraph to another, exclusive. */
  record Front(int from, int to) {}

  private final Draft draft;
  private final List<Front> fronts = new ArrayList<>();

  Abstracts(Draft draft) {
    this.draft = draft;
  }

  void mark() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, "abstract-head")) {
        under(i + 1);
      } else if (draft.is(i, "keywords")) {
        before(i);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      boolean opens = draft.is(i, "abstract") && !draft.is(i - 1, "abstract");
      if (opens) {
        front(draft.is(i - 1, "abstract-head") ? i - 1 : i);
      }
    }
  }

  /** All prose up to a line of another kind, if it is short enough for an abstract; else one. */
  private void under(int from) {
    int to = from;
    int length = 0;
    while (draft.is(to, "body")) {
      length += draft.span(to).length();
      to++;
    }
    boolean whole = length <= LONGEST && (to < draft.size() || from > draft.size() / 2);
    int end = whole ? to : Math.min(from + 1, to);
    for (int i = from; i < end; i++) {
      draft.mark(i, "abstract");
    }
  }

  private void before(int keywords) {
    int from = keywords;
    int length = 0;
    while (draft.is(from - 1, "body")) {
      from--;
      length += draft.span(from).length();
    }
    int first = length <= LONGEST ? from : keywords - 1;
    for (int i = first; i < keywords; i++) {
      boolean fits = draft.is(i, "body") && draft.span(i).length() <= LONGEST;
      draft.mark(i, fits ? "abstract" : draft.kind(i));
    }
  }

  private void front(int abstractStart) {
    int from = abstractStart;
    while (abstractStart - from < FRONT_LINES && draft.isOneOf(from - 1, FRONT)) {
      from--;
    }
    if (from < abstractStart) {
      fronts.add(new Front(from, abstractStart));
      for (int i = from; i < abstractStart; i++) {
        draft.mark(i, draft.is(i, "heading") ? "front" : draft.kind(i));
      }
    }
  }

  /** In text order. */
  List<Front> fronts() {
    return fronts;
  }
}
