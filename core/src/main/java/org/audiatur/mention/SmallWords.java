package org.audiatur.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text has in small letters, by dictionary form; gathered when first asked for.
 */
final class SmallWords {

  private static final int LONGEST = 40;

  /** So many forms are remembered as seen, so that most words are met once only. */
  private static final int SEEN = 1 << 12;

  private final List<Unit> units;
  private @Nullable Set<String> lemmas;

  /**
   * @param units of the text
   */
  SmallWords(List<Unit> units) {
    this.units = units;
  }

  /** True if the text has a form of the word in small letters. */
  boolean have(Unit unit) {
    Set<String> known = lemmas == null ? gathered() : lemmas;
    lemmas = known;
    for (Analysis analysis : unit.analyses()) {
      if (known.contains(analysis.lemma())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> gathered() {
    Set<String> found = new HashSet<>();
    @Nullable WordForm[] seen = new WordForm[SEEN];
    for (Unit unit : units) {
      WordForm form = unit.form();
      int slot = form.lower().hashCode() & SEEN - 1;
      if (seen[slot] != form) {
        seen[slot] = form;
        add(form, found);
      }
    }
    return found;
  }

  private static void add(WordForm form, Set<String> found) {
    if (form.isWord() && !form.isCapitalized() && form.text().length() < LONGEST) {
      String last = "";
      for (Analysis analysis : form.analyses()) {
        if (!analysis.lemma().equals(last)) {
          last = analysis.lemma();
          found.add(last);
        }
      }
    }
  }
}
