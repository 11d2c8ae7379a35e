package org.audiatur.mention;

import java.util.HashSet;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text has in small letters, by dictionary form; gathered when first asked for.
 */
final class SmallWords {

  private static final int LONGEST = 40;

  private final Scene scene;
  private @Nullable Set<String> lemmas;

  SmallWords(Scene scene) {
    this.scene = scene;
  }

  /** True if the text has a form of the word in small letters. */
  boolean have(Unit unit) {
    Set<String> known = lemmas == null ? gathered() : lemmas;
    lemmas = known;
    return unit.analyses().stream().anyMatch(a -> known.contains(a.lemma()));
  }

  private Set<String> gathered() {
    Set<String> found = new HashSet<>();
    for (Unit unit : scene.units()) {
      if (unit.isWord() && !unit.isCapitalized() && unit.text().length() < LONGEST) {
        String last = "";
        for (Analysis analysis : unit.analyses()) {
          if (!analysis.lemma().equals(last)) {
            last = analysis.lemma();
            found.add(last);
          }
        }
      }
    }
    return found;
  }
}
