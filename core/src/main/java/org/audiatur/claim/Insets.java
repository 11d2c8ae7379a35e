package org.audiatur.claim;

import java.util.List;
import java.util.Set;

/** What «…, – писал Иванов, – …» tells of the words around it. */
final class Insets {

  private static final Set<String> SPEAKING = Set.of("speaker", "sender");

  /** What ends an inset. */
  private static final Set<String> MARKS =
      Set.of(",", ".", ";", ":", "!", "?", "—", "–", "-", "(", ")");

  /** So many words an inset has at most. */
  private static final int LONGEST = 9;

  private Insets() {}

  /**
   * True of a clause of nothing but who says it, the verb and to whom, set between the marks of
   * another: «The Turks, he told me, would not fight».
   */
  static boolean isAt(Parse parse, Construction at) {
    Words words = parse.words;
    int first = at.trigger();
    while (first > 0 && !MARKS.contains(words.word(first - 1))) {
      first--;
    }
    int end = at.trigger() + 1;
    while (end < words.size() && !MARKS.contains(words.word(end))) {
      end++;
    }
    Chunk subject = at.subject();
    if (first == 0 || !words.word(first - 1).equals(",") || subject == null) {
      return false;
    }
    boolean brief = end - first <= LONGEST && subject.start >= first && subject.end <= end;
    boolean behind = end >= words.size() || !words.word(end).equals(":");
    for (int i = first; i < end; i++) {
      boolean opens =
          words.is(i, FunctionWords.Use.AND)
              || words.is(i, FunctionWords.Use.RELATIVE)
              || words.is(i, FunctionWords.Use.THAT);
      if (i != at.trigger() && (words.isFinite(i) || opens)) {
        return false;
      }
    }
    return brief && behind;
  }

  /**
   * True where a sentence would stand without the inset; not «когда он пришел, писал Иванов, …».
   */
  static boolean standsBeside(Parse parse, Saying inset) {
    return parse.clauses.stream()
        .filter(clause -> clause.kind == Clause.Kind.MAIN && clause.finite)
        .flatMap(clause -> clause.predicates.stream())
        .anyMatch(predicate -> !inset.covers(predicate));
  }

  /**
   * Who says it stands in the inset, never in what is said: a frame may have taken somebody there.
   */
  static void correct(Parse parse, Saying inset, List<Draft> drafts) {
    if (!inset.inset() || inset.speakers().isEmpty()) {
      return;
    }
    for (Draft draft : drafts) {
      String role = draft.type().equals("communication") ? "sender" : "speaker";
      boolean says = draft.type().equals("statement") || draft.type().equals("communication");
      if (says
          && draft.trigger == inset.verb()
          && draft.roles.stream().noneMatch(r -> speaks(r, inset))) {
        Voice speaker = inset.speakers().getFirst();
        draft.roles.removeIf(r -> SPEAKING.contains(r.role()) || r.span().equals(speaker.span()));
        draft.roles.add(filler(parse, role, speaker));
      }
    }
  }

  private static boolean speaks(Filler filler, Saying inset) {
    return SPEAKING.contains(filler.role()) && inset.covers(filler.first());
  }

  private static Filler filler(Parse parse, String role, Voice speaker) {
    int first = 0;
    while (!parse.words.token(first).span().encloses(speaker.span())
        && parse.words.token(first).span().start() != speaker.span().start()) {
      first++;
    }
    int end = first + 1;
    while (end < parse.words.size()
        && parse.words.token(end).span().end() <= speaker.span().end()) {
      end++;
    }
    return new Filler(role, speaker.span(), speaker.mention(), first, end, false);
  }
}
