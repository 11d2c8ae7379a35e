package org.audiatur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Section;
import org.jspecify.annotations.Nullable;

/** Which stretch of narrative each expression belongs to: the body, one abstract, one quotation. */
final class Scopes {

  private record Told(Found found, Anchor anchor) {}

  private final Surroundings surroundings;
  private final Whereabouts whereabouts;
  private final Scope body;
  private final Map<Object, Scope> others = new HashMap<>();
  private final List<Told> told = new ArrayList<>();

  /**
   * @param written when the whole text was written, null where that is not known or tells nothing
   */
  Scopes(Surroundings surroundings, Whereabouts whereabouts, @Nullable Anchor written) {
    body = written == null ? Scope.narrative() : Scope.written(written);
    this.surroundings = surroundings;
    this.whereabouts = whereabouts;
  }

  /** Takes note of a day that was told. */
  void tell(Found found, Anchor day) {
    told.add(new Told(found, day));
  }

  /** True if the last day that was told stands in this sentence. */
  boolean hasDayIn(int sentence) {
    return !told.isEmpty() && told.getLast().anchor().place().sentence() == sentence;
  }

  Scope of(Found found) {
    Quotation speech = surroundings.speechAt(found.span());
    Scope around = around(found);
    return speech == null
        ? around
        : others.computeIfAbsent(speech, q -> Scope.quotation(documentOf(speech), around));
  }

  private Scope around(Found found) {
    Section apart = surroundings.apartAt(found.span().start());
    return apart == null ? body : others.computeIfAbsent(apart, s -> Scope.narrative());
  }

  /**
   * The date of what is quoted: the last day before it in its sentence, or else the last date of a
   * document in its paragraph.
   */
  private @Nullable Anchor documentOf(Quotation quotation) {
    int sentence = whereabouts.sentenceAt(quotation.span().start());
    int paragraph = whereabouts.paragraphOf(sentence);
    Anchor inParagraph = null;
    for (Told one : told.reversed()) {
      if (one.found().span().start() >= quotation.span().start()
          || surroundings.speechAt(one.found().span()) != null) {
        continue;
      }
      if (one.anchor().place().sentence() == sentence) {
        return one.anchor();
      }
      boolean near =
          one.anchor().place().paragraph() == paragraph
              || sentence - one.anchor().place().sentence() <= 1;
      if (inParagraph == null && near && one.anchor().document()) {
        inParagraph = one.anchor();
      }
    }
    return inParagraph;
  }
}
