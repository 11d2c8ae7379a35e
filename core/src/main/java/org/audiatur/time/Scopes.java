package org.audiatur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Section;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of narrative each expression belongs to: the body or one paper of it, one abstract,
 * one quotation.
 */
final class Scopes {

  private record Told(Found found, Anchor anchor) {}

  private final Surroundings surroundings;
  private final Whereabouts whereabouts;
  private final Writings writings;
  private final Map<Object, Scope> others = new HashMap<>();
  private final List<Told> told = new ArrayList<>();

  /**
   * @param writings when each part of the text was written, as far as that is known
   */
  Scopes(Surroundings surroundings, Whereabouts whereabouts, Writings writings) {
    this.writings = writings;
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
    return apart == null
        ? body(found.span().start())
        : others.computeIfAbsent(apart, s -> Scope.narrative());
  }

  /** Each paper tells its own story. */
  private Scope body(int position) {
    return others.computeIfAbsent(
        writings.beginningOf(position),
        s -> writings.at(position).map(w -> Scope.written(w.day())).orElseGet(Scope::narrative));
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
