package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.structure.Structure;

/**
 * When each claim is said to have happened: of the dates that may be meant the one that is tied
 * most closely to it, see {@link DateTie}; none where no tie holds. Remembers the scene. One for
 * each text.
 */
final class Dater {

  private static final Set<String> SAID =
      Set.of(
          "meeting",
          "vote",
          "decision",
          "statement",
          "communication",
          "demand",
          "refusal",
          "order",
          "agreement",
          "recognition");

  private final ClaimTypes types;
  private final Quoted quoted;
  private final Scene scene;
  private final ToldPapers papers = new ToldPapers();
  private final SpokenDates spoken = new SpokenDates();

  Dater(ClaimTypes types, Structure structure) {
    this.types = types;
    quoted = SentenceDates.quoted(structure.quotations());
    this.scene = new Scene(types);
  }

  /** A new paragraph is a new scene. */
  void paragraph() {
    scene.clear();
  }

  /** The date of each draft of a sentence that has one. */
  Map<Draft, Dating> date(Parse parse, List<Draft> drafts) {
    SentenceDates dates = new SentenceDates(parse, quoted);
    DateChoice choice = new DateChoice(dates, drafts, types);
    Map<Draft, Dating> found = new HashMap<>();
    for (Draft draft : drafts) {
      Dating dating = choice.of(draft);
      if (dating != null) {
        found.put(draft, dating);
      }
    }
    papers.recall(dates, drafts, found);
    scene.read(dates, drafts, found);
    papers.remember(dates, drafts, found);
    spoken.read(dates, drafts, found);
    return found;
  }

  /** True for what is said or done in a session or a paper, and so has the date of it. */
  static boolean said(Draft draft) {
    return SAID.contains(draft.type());
  }

  /** True for a happening that its sentence only mentions by a noun. */
  static boolean mentioned(Draft draft) {
    return draft.construction.equals("noun") || draft.construction.equals("verbal noun");
  }
}
