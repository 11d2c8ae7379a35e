package org.audiatur.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/**
 * A list or table of the field in every language that has it, looked up in the language of an
 * account.
 *
 * @param <V> what stands beside a word
 */
final class FieldWords<V> {

  private final Map<String, Map<String, V>> byLanguage = new HashMap<>();

  private FieldWords() {}

  /** Words of a list, each standing for itself. */
  static FieldWords<String> list(FieldPack field, Collection<LanguagePack> languages, String name) {
    FieldWords<String> words = new FieldWords<>();
    for (LanguagePack language : languages) {
      String file = language.code() + "/" + name;
      Set<String> known = field.has(file) ? new HashSet<>(field.lines(file)) : Set.of();
      known.forEach(word -> words.forLanguage(language).put(word, word));
    }
    return words;
  }

  /** Rows of a table by their first column. */
  static <V> FieldWords<V> table(
      FieldPack field,
      Collection<LanguagePack> languages,
      String name,
      Function<List<String>, V> value) {
    FieldWords<V> words = new FieldWords<>();
    for (LanguagePack language : languages) {
      String file = language.code() + "/" + name;
      if (field.has(file)) {
        field
            .table(file)
            .forEach(row -> words.forLanguage(language).put(row.getFirst(), value.apply(row)));
      }
    }
    return words;
  }

  /** All rows of a table, also such as begin alike. */
  static FieldWords<List<String>> rows(
      FieldPack field, Collection<LanguagePack> languages, String name) {
    FieldWords<List<String>> words = new FieldWords<>();
    for (LanguagePack language : languages) {
      String file = language.code() + "/" + name;
      if (field.has(file)) {
        field
            .table(file)
            .forEach(row -> words.forLanguage(language).put(String.join("\t", row), row));
      }
    }
    return words;
  }

  /** What the language has, empty if it has no such file. */
  Map<String, V> of(String language) {
    return byLanguage.getOrDefault(language, Map.of());
  }

  private Map<String, V> forLanguage(LanguagePack language) {
    return byLanguage.computeIfAbsent(language.code(), code -> new HashMap<>());
  }
}
