package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Verbals;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/**
 * What words of a language speak of, one name for a thing in all languages ({@code near-synonyms}
 * of the field), and which carry no content.
 */
final class Meanings {

  /** Several words that mean one thing: «put to the sword». */
  record Expression(List<String> words, String meaning) {}

  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, List<Expression>> expressions = new HashMap<>();
  private final Set<String> empty;

  private Meanings(Set<String> empty) {
    this.empty = empty;
  }

  static Meanings of(FieldPack field, LanguagePack language) {
    String folder = language.code() + "/";
    Meanings meanings =
        new Meanings(
            field.has(folder + "empty-words") ? field.words(folder + "empty-words") : Set.of());
    Verbals verbals = new Verbals(language);
    if (field.has(folder + "near-synonyms")) {
      for (List<String> row : field.table(folder + "near-synonyms")) {
        for (String words : row.get(1).split(",")) {
          meanings.add(words.strip(), row.get(0), verbals);
        }
      }
    }
    return meanings;
  }

  private void add(String words, String meaning, Verbals verbals) {
    List<String> parts = List.of(words.split(" "));
    if (parts.size() == 1) {
      verbals.of(words).forEach(form -> byWord.putIfAbsent(form, meaning));
      byWord.put(words, meaning);
    } else {
      for (String form : verbals.of(parts.getFirst())) {
        expressions
            .computeIfAbsent(form, key -> new ArrayList<>())
            .add(new Expression(parts.subList(1, parts.size()), meaning));
      }
    }
  }

  /** Null for a word that the list does not have. */
  @org.jspecify.annotations.Nullable String of(String lemma) {
    return byWord.get(lemma);
  }

  boolean knows(String lemma) {
    return byWord.containsKey(lemma);
  }

  /** True for a word that has a meaning, or surely has none. */
  boolean hasSaid(String lemma) {
    return knows(lemma) || isEmpty(lemma);
  }

  boolean isEmpty(String lemma) {
    return empty.contains(lemma);
  }

  /** The expressions that begin with this word, each without it. */
  List<Expression> after(String lemma) {
    return expressions.getOrDefault(lemma, List.of());
  }
}
