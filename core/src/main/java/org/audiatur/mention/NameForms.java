package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguagePack;

/**
 * The way back from an inflected name to its possible nominatives, by the table {@code
 * name-endings} of a language: names are mostly in no dictionary. Says what is possible, not what
 * is right: whoever asks chooses among the answers.
 */
final class NameForms {

  private record Ending(int order, int length, String nominative) {}

  private static final int LONGEST = 6;

  /** So many words are kept with their answers; a pure saving of time. */
  private static final int REMEMBERED = 50_000;

  private final Map<String, List<Ending>> byEnding = new HashMap<>();
  private final Map<String, Set<String>> remembered = new ConcurrentHashMap<>();

  NameForms(LanguagePack pack) {
    if (pack.has("name-endings")) {
      int order = 0;
      for (List<String> row : pack.table("name-endings")) {
        String found = bare(row.get(0));
        byEnding
            .computeIfAbsent(found, key -> new ArrayList<>())
            .add(new Ending(order++, found.length(), bare(row.get(1))));
      }
    }
  }

  private static String bare(String ending) {
    return ending.replace("-", "").replace("0", "");
  }

  /**
   * Possible nominatives in lower case with ё as е, the word itself first, likelier ones before
   * others.
   */
  Set<String> nominatives(String word) {
    Set<String> known = remembered.get(word);
    if (known == null) {
      known = Collections.unmodifiableSet(worked(fold(word)));
      if (remembered.size() < REMEMBERED && word.length() < 40) {
        remembered.put(word, known);
      }
    }
    return known;
  }

  private Set<String> worked(String lower) {
    List<Ending> endings = new ArrayList<>();
    for (int length = 0; length <= Math.min(LONGEST, lower.length() - 2); length++) {
      endings.addAll(byEnding.getOrDefault(lower.substring(lower.length() - length), List.of()));
    }
    endings.sort(Comparator.comparingInt(Ending::order));
    Set<String> found = new LinkedHashSet<>();
    found.add(lower);
    for (Ending ending : endings) {
      found.add(lower.substring(0, lower.length() - ending.length()) + ending.nominative());
    }
    return found;
  }

  /**
   * What a word may be a form of, folded: itself, its dictionary forms, its possible nominatives.
   */
  Set<String> lemmas(WordForm form) {
    Set<String> found = new LinkedHashSet<>();
    found.add(form.folded());
    for (Analysis analysis : form.analyses()) {
      if (!analysis.guessed()) {
        found.add(fold(analysis.lemma()));
      }
    }
    found.addAll(nominatives(form.text()));
    return found;
  }

  /** Lower case, ё as е, apostrophes alike: what names are looked up by. */
  static String fold(String word) {
    return folded(word.toLowerCase(Locale.ROOT));
  }

  /** The same of a word in lower case. */
  static String folded(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == 'ё' || c == '’' || c == 'ʼ') {
        return lower.replace('ё', 'е').replace('’', '\'').replace('ʼ', '\'');
      }
    }
    return lower;
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
