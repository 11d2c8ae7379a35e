package org.audiatur.repair;

import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/** Whether a dictionary of any language knows a word. */
final class Spelling {

  private final List<LanguagePack> languages;

  Spelling(Packs packs) {
    languages = packs.languages();
  }

  /** True if a dictionary has the word; guesses do not count. */
  boolean knows(String word) {
    for (LanguagePack language : languages) {
      for (Analysis analysis : language.morphology().analyse(word)) {
        if (!analysis.guessed()) {
          return true;
        }
      }
    }
    return false;
  }
}
