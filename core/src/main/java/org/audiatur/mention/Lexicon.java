package org.audiatur.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/**
 * The word lists of one language as classes: each list {@code CODE/names/CLASS} of the field pack
 * gives its words a class. A word is entered by its dictionary form; an entry that begins with a
 * capital holds for capitalised words only, one all in capitals for just these letters.
 */
final class Lexicon {

  private record Entry(String word, int classId) {}

  private static final Set<String> FORMS =
      Set.of(
          "cap", "low", "adj", "noun", "gen", "plural", "word", "pluralgen", "start", "relational");

  private final NameForms forms;
  private final Map<String, List<Entry>> byLemma = new HashMap<>();
  private final Map<String, List<Integer>> byText = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private final boolean inflected;

  Lexicon(FieldPack field, LanguagePack pack, List<String> lists) {
    inflected = !pack.code().equals("en");
    forms = new NameForms(pack);
    for (String list : lists) {
      String file = pack.code() + "/names/" + list;
      int id = id(list);
      if (field.has(file)) {
        field.table(file).forEach(row -> add(row.getFirst(), id));
      }
    }
    if (pack.has("place-prepositions")) {
      pack.table("place-prepositions").forEach(row -> addText(row.get(0), id(row.get(1))));
    }
    if (pack.has("number-frames")) {
      pack.table("number-frames").forEach(row -> addText(row.get(0), id(row.get(1))));
    }
    if (pack.has("clitics")) {
      pack.words("clitics").forEach(clitic -> addText(clitic, id("clitic")));
    }
  }

  private void addText(String text, int classId) {
    byText.computeIfAbsent(text, key -> new ArrayList<>(1)).add(classId);
  }

  /** False for a language whose nouns and adjectives have no cases. */
  boolean isInflected() {
    return inflected;
  }

  /** The number of a class; a new one if the name is new. */
  int id(String name) {
    return ids.computeIfAbsent(name, key -> ids.size());
  }

  /** True for a class that many words have by their mere form. */
  boolean isForm(int classId) {
    return FORMS.stream().anyMatch(form -> ids.getOrDefault(form, -1) == classId);
  }

  NameForms forms() {
    return forms;
  }

  void add(String word, int classId) {
    byLemma
        .computeIfAbsent(NameForms.fold(word), key -> new ArrayList<>(1))
        .add(new Entry(word, classId));
  }

  /** A class of its own for one word in all its forms. */
  int idOfLemma(String lemma) {
    String name = "'" + lemma + "'";
    boolean known = ids.containsKey(name);
    int id = id(name);
    if (!known) {
      add(lemma, id);
    }
    return id;
  }

  /** A class of its own for one word or sign just as written, in any letter case. */
  int idOfText(String text) {
    String name = "\"" + text + "\"";
    boolean known = ids.containsKey(name);
    int id = id(name);
    if (!known) {
      addText(text, id);
    }
    return id;
  }

  /**
   * The classes of a word by its dictionary forms, or by its possible nominatives if no dictionary
   * knows it.
   */
  void classify(String text, List<Analysis> analyses, BitSet classes) {
    byText.getOrDefault(text.toLowerCase(java.util.Locale.ROOT), List.of()).forEach(classes::set);
    for (String lemma : lemmas(text, analyses)) {
      for (Entry entry : byLemma.getOrDefault(lemma, List.of())) {
        if (fits(entry.word(), text)) {
          classes.set(entry.classId());
        }
      }
    }
  }

  /** The entry of a class that a word is a form of, folded, or null. */
  @org.jspecify.annotations.Nullable String entryOf(String text, List<Analysis> analyses, int classId) {
    for (String lemma : lemmas(text, analyses)) {
      for (Entry entry : byLemma.getOrDefault(lemma, List.of())) {
        if (entry.classId() == classId && fits(entry.word(), text)) {
          return lemma;
        }
      }
    }
    return null;
  }

  private Set<String> lemmas(String text, List<Analysis> analyses) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(NameForms.fold(text));
    boolean known = false;
    for (Analysis analysis : analyses) {
      lemmas.add(NameForms.fold(analysis.lemma()));
      known |= !analysis.guessed();
    }
    if (!known && !text.isEmpty() && Character.isLetter(text.charAt(0))) {
      lemmas.addAll(forms.nominatives(text));
    }
    return lemmas;
  }

  /** Gives a compound the class if one of its parts has it: {@code рабочие-мусульмане}. */
  void classifyParts(String text, int classId, BitSet classes) {
    for (String part : text.split("[-‑]")) {
      boolean has =
          part.length() > 3
              && forms.nominatives(part).stream()
                  .anyMatch(
                      n ->
                          byLemma.getOrDefault(n, List.of()).stream()
                              .anyMatch(e -> e.classId() == classId));
      if (has) {
        classes.set(classId);
      }
    }
  }

  private static boolean fits(String entry, String text) {
    if (!Character.isUpperCase(entry.charAt(0))) {
      return true;
    }
    boolean capitals = entry.length() > 1 && entry.equals(entry.toUpperCase(java.util.Locale.ROOT));
    return capitals ? text.equals(entry) : Character.isUpperCase(text.charAt(0));
  }
}
