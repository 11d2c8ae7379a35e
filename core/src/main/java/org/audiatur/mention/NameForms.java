package org.audiatur.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiatur.lang.LanguagePack;

/**
 * The way back from an inflected name to its possible nominatives, by the table {@code name-endings} of a language: names are
 * mostly in no dictionary. Says what is possible, not what is right: whoever asks chooses among the answers.
 */
final class NameForms {

  private record Ending(String found, String nominative) {}

  private final List<Ending> endings = new ArrayList<>();

  NameForms(LanguagePack pack) {
    if (pack.has("name-endings")) {
      for (List<String> row : pack.table("name-endings")) {
        endings.add(new Ending(bare(row.get(0)), bare(row.get(1))));
      }
    }
  }

  private static String bare(String ending) {
    return ending.replace("-", "").replace("0", "");
  }

  /** Possible nominatives in lower case with ё as е, the word itself first, likelier ones before others. */
  Set<String> nominatives(String word) {
    String lower = fold(word);
    Set<String> found = new LinkedHashSet<>();
    found.add(lower);
    for (Ending ending : endings) {
      int stem = lower.length() - ending.found().length();
      if (stem >= 2 && lower.endsWith(ending.found())) {
        found.add(lower.substring(0, stem) + ending.nominative());
      }
    }
    return found;
  }

  /** Lower case, ё as е, apostrophes alike: what names are looked up by. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'').replace('ʼ', '\'');
  }

  /** The nominative with the letter case of the word it was found for. */
  static String inCaseOf(String word, String nominative) {
    StringBuilder cased = new StringBuilder(nominative);
    for (int i = 0; i < Math.min(word.length(), nominative.length()); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        cased.setCharAt(i, Character.toUpperCase(nominative.charAt(i)));
      }
      if (word.charAt(i) == 'ё' && nominative.charAt(i) == 'е') {
        cased.setCharAt(i, 'ё');
      }
    }
    boolean shouting = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    return shouting ? nominative.toUpperCase(Locale.ROOT) : cased.toString();
  }
}
