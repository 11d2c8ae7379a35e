package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the short names of a set of forms stand for, learned from the full names beside them:
 * letters («ВЦИК» for «Всероссийский центральный исполнительный комитет») and syllables
 * («Совнарком» for «Совет народных комиссаров»). Linear in the words of the names.
 */
final class Abbreviations {

  private static final int LONGEST = 6;

  private final Map<String, Set<List<String>>> byLetters = new TreeMap<>();
  private final Map<String, Set<List<String>>> byStart = new TreeMap<>();
  private final Map<String, List<String>> meanings = new HashMap<>();

  Abbreviations(List<Form> forms) {
    forms.forEach(form -> learn(NameWords.split(form.name())));
  }

  private void learn(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST); to++) {
        List<String> stretch = List.copyOf(words.subList(from, to));
        byLetters.computeIfAbsent(letters(stretch), key -> ordered()).add(stretch);
        if (stretch.getFirst().length() > 2) {
          byStart.computeIfAbsent(start(stretch.getFirst()), key -> ordered()).add(stretch);
        }
      }
    }
  }

  private static Set<List<String>> ordered() {
    return new TreeSet<>(java.util.Comparator.comparing(words -> String.join(" ", words)));
  }

  static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private static String start(String word) {
    return word.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  /**
   * The name with every short word replaced by what it stands for; a short word with several
   * meanings stays.
   */
  List<String> expand(String name) {
    List<String> expanded = new ArrayList<>();
    for (String word : NameWords.split(name)) {
      expanded.addAll(meanings.computeIfAbsent(word, this::meaning));
    }
    return expanded;
  }

  private List<String> meaning(String word) {
    List<List<String>> distinct =
        distinct(isLetters(word) ? byLetters.getOrDefault(word, Set.of()) : bySyllables(word));
    return distinct.size() == 1 ? distinct.getFirst() : List.of(word);
  }

  /** Case endings do not make two meanings. */
  private static List<List<String>> distinct(Set<List<String>> full) {
    Map<String, List<String>> byStems = new TreeMap<>();
    full.forEach(words -> byStems.putIfAbsent(stems(words), words));
    return List.copyOf(byStems.values());
  }

  private static String stems(List<String> words) {
    return String.join(
        " ",
        words.stream()
            .map(word -> NameWords.plain(word.substring(0, Math.min(4, word.length()))))
            .toList());
  }

  static boolean isLetters(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  private Set<List<String>> bySyllables(String word) {
    Set<List<String>> found = ordered();
    if (word.length() >= 5) {
      String lower = word.toLowerCase(Locale.ROOT);
      byStart.getOrDefault(start(word), Set.of()).stream()
          .filter(full -> isCutFrom(lower, full, 0))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * True if a word is made of beginnings of two to six letters of all these words in order, but for
   * a case ending.
   */
  private static boolean isCutFrom(String word, List<String> full, int next) {
    if (next == full.size()) {
      return word.length() <= 2;
    }
    String whole = full.get(next).toLowerCase(Locale.ROOT);
    for (int cut = Math.min(6, Math.min(word.length(), whole.length() - 1)); cut >= 2; cut--) {
      if (whole.startsWith(word.substring(0, cut))
          && isCutFrom(word.substring(cut), full, next + 1)) {
        return true;
      }
    }
    return false;
  }
}
