package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Verbals;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * The words by which each language tells of an act that comes but once ({@code acts} of the field,
 * {@code act-words} of each language).
 */
final class ActWords {

  /**
   * @param objects what it is done to: person, place, site, thing, setting, none
   * @param compared what of it is laid side by side: doer, place, date
   */
  record Act(String name, Set<String> objects, Set<String> compared) {

    /** True if an account tells of it but once, whatever it is done to. */
    boolean isAlone() {
      return objects.contains("none") || isBound();
    }

    /** True if it comes once at each place that the account is at. */
    boolean isBound() {
      return objects.contains("setting");
    }
  }

  /**
   * @param frame how who does it and what it is done to stand to the word
   * @param words sets of dictionary forms, one of each set in this order
   * @param loose true if they may stand anywhere in a clause
   */
  record Entry(Act act, String frame, List<Set<String>> words, boolean loose) {}

  private static final String AND = "&";

  private final Map<String, Act> acts = new HashMap<>();
  private final Map<String, Map<String, List<Entry>>> byLanguage = new HashMap<>();

  ActWords(Packs packs) {
    FieldPack field = packs.field();
    for (List<String> row : field.table("acts")) {
      acts.put(row.get(0), new Act(row.get(0), set(row.get(1)), set(row.get(2))));
    }
    for (LanguagePack language : packs.languages()) {
      String file = language.code() + "/act-words";
      if (field.has(file)) {
        Verbals verbals = new Verbals(language);
        field.table(file).forEach(row -> add(language.code(), row, verbals));
      }
    }
  }

  private static Set<String> set(String row) {
    return Set.of(row.split(","));
  }

  private void add(String language, List<String> row, Verbals verbals) {
    Act act = acts.get(row.get(0));
    if (act == null) {
      throw new IllegalArgumentException(
          "act-words of " + language + ": the act " + row.get(0) + " is not in acts.txt");
    }
    for (String words : row.get(2).split(",")) {
      boolean loose = words.contains(AND);
      List<Set<String>> forms =
          Arrays.stream(words.replace(AND, " ").strip().split("\\s+"))
              .map(word -> Set.copyOf(verbals.of(word)))
              .toList();
      Entry entry = new Entry(act, row.get(1), forms, loose);
      Map<String, List<Entry>> byWord =
          byLanguage.computeIfAbsent(language, code -> new HashMap<>());
      for (Set<String> first : loose ? forms : forms.subList(0, 1)) {
        first.forEach(form -> byWord.computeIfAbsent(form, key -> new ArrayList<>()).add(entry));
      }
    }
  }

  /** The entries that have this word, or begin with it. */
  List<Entry> of(String language, String lemma) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(lemma, List.of());
  }
}
