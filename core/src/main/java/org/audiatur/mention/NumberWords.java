package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code number-words}, {@code number-bounds} and {@code number-units} of one language.
 */
final class NumberWords {

  /**
   * @param value what the word is worth
   * @param kind see the head of the table
   */
  record Word(double value, String kind) {}

  /**
   * @param words as written
   * @param kind {@code about}, {@code over}, {@code under} or {@code exact}
   */
  record Bound(List<String> words, String kind) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, List<Bound>> bounds = new HashMap<>();
  private final Map<String, Set<String>> kindsOfUnit = new HashMap<>();

  NumberWords(LanguagePack pack) {
    if (pack.has("number-words")) {
      pack.table("number-words").forEach(this::addWord);
    }
    if (pack.has("number-bounds")) {
      pack.table("number-bounds")
          .forEach(row -> addBound(List.of(row.get(0).replace(",", " ,").split(" ")), row.get(1)));
      bounds.values().forEach(list -> list.sort(Comparator.comparingInt(b -> -b.words().size())));
    }
    if (pack.has("number-units")) {
      pack.table("number-units")
          .forEach(
              row ->
                  kindsOfUnit
                      .computeIfAbsent(NameForms.fold(row.get(0)), key -> new HashSet<>())
                      .add(row.get(1)));
    }
  }

  private void addWord(List<String> row) {
    Word word = new Word(Double.parseDouble(row.get(0)), row.get(1));
    for (String form : row.get(2).split(" ")) {
      words.putIfAbsent(NameForms.fold(form), word);
    }
  }

  private void addBound(List<String> phrase, String kind) {
    bounds
        .computeIfAbsent(phrase.getFirst(), key -> new ArrayList<>())
        .add(new Bound(phrase, kind));
  }

  @Nullable Word word(Unit unit) {
    return word(unit.form());
  }

  private @Nullable Word word(WordForm form) {
    return form.isWord() ? words.get(form.folded()) : null;
  }

  @Nullable Word word(String text) {
    return words.get(NameForms.fold(text));
  }

  /** The bounds that begin with this word, longer ones first. */
  List<Bound> boundsFrom(Unit unit) {
    return boundsFrom(unit.lower());
  }

  List<Bound> boundsFrom(String lower) {
    return bounds.getOrDefault(lower, List.of());
  }

  /** True if a quantity can begin with this form: a number, what bounds one, what is counted. */
  boolean mayOpen(WordForm form) {
    return form.kind() == Unit.Kind.NUMBER
        || form.kind() == Unit.Kind.ORDINAL
        || word(form) != null
        || bounds.containsKey(form.lower())
        || isUnit(form, "inverted");
  }

  /** True if the word, in any of its forms, is a unit of this kind. */
  boolean isUnit(Unit unit, String kind) {
    return isUnit(unit.form(), kind);
  }

  private boolean isUnit(WordForm form, String kind) {
    if (has(form.folded(), kind)) {
      return true;
    }
    for (Analysis analysis : form.analyses()) {
      if (has(NameForms.fold(analysis.lemma()), kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String lemma, String kind) {
    Set<String> kinds = kindsOfUnit.get(lemma);
    return kinds != null && kinds.contains(kind);
  }
}
