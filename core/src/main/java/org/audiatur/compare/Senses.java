package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Verbals;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.jspecify.annotations.Nullable;

/**
 * The common words of narration in one language and the things they speak of, one name for a thing
 * in all languages ({@code meanings} of the field). That two clauses speak of one thing is a reason
 * to lay them side by side and no more: nothing is read from it. Linear in the words asked about.
 */
final class Senses {

  /** Of a language that the table does not have. */
  static final Senses NONE = new Senses(null);

  private record Expression(List<String> further, String thing) {}

  /** Stands before the name of a thing, so that it is no word of an account. */
  private static final String THING = "=";

  /** So many words may stand between two of an expression. */
  private static final int BETWEEN = 2;

  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, List<Expression>> expressions = new HashMap<>();

  private final @Nullable Meanings meanings;

  private Senses(@Nullable Meanings meanings) {
    this.meanings = meanings;
  }

  /**
   * By language, for those of which the meanings are known. The first row of the table names the
   * languages of its columns.
   */
  static Map<String, Senses> of(Packs packs, Map<String, Meanings> known) {
    List<List<String>> table = packs.field().table("meanings");
    Map<String, Senses> byLanguage = new HashMap<>();
    for (int column = 1; column < table.getFirst().size(); column++) {
      LanguagePack language = packs.language(table.getFirst().get(column));
      Meanings meanings = known.get(language.code());
      if (meanings != null) {
        Senses senses = new Senses(meanings);
        senses.read(table, column, new Verbals(language));
        byLanguage.put(language.code(), senses);
      }
    }
    return byLanguage;
  }

  private void read(List<List<String>> table, int column, Verbals verbals) {
    for (List<String> row : table.subList(1, table.size())) {
      for (String words : row.get(column).split(",")) {
        add(words, THING + row.getFirst(), verbals);
      }
    }
  }

  private void add(String words, String thing, Verbals verbals) {
    String[] parts = words.split(" ");
    if (parts.length == 1) {
      verbals.of(words).forEach(form -> byWord.putIfAbsent(form, thing));
      byWord.put(words, thing);
    } else {
      Expression expression = new Expression(List.of(parts).subList(1, parts.length), thing);
      expressions.computeIfAbsent(parts[0], first -> new ArrayList<>()).add(expression);
    }
  }

  /** True for what is told of in every story: to give, a road, the evening. */
  static boolean isCommon(String thing) {
    return thing.startsWith(THING + "~");
  }

  /** What a verb speaks of; empty if it is all too common. */
  String deed(Word verb) {
    String thing = thing(verb);
    return thing == null || isCommon(thing) ? "" : thing;
  }

  /** The things that these words speak of, each by itself and as expressions. */
  Set<String> of(List<Word> words) {
    Set<String> things = new TreeSet<>();
    for (int at = 0; at < words.size(); at++) {
      things.add(Objects.requireNonNullElse(thing(words.get(at)), ""));
      things.add(Objects.requireNonNullElse(expressed(words, at), ""));
    }
    things.remove("");
    return things;
  }

  /** By its likeliest dictionary form that is known here, in the field or as an empty word. */
  private @Nullable String thing(Word word) {
    for (String lemma : word.lemmas()) {
      String thing = byWord.get(lemma);
      if (thing != null || meanings != null && meanings.hasSaid(lemma)) {
        return thing;
      }
    }
    return null;
  }

  /** What the longest expression speaks of that begins here; null if none does. */
  private @Nullable String expressed(List<Word> words, int at) {
    String thing = null;
    int longest = 0;
    for (String lemma : words.get(at).lemmas()) {
      for (Expression expression : expressions.getOrDefault(lemma, List.of())) {
        int size = expression.further().size();
        if (size > longest && follow(words, at + 1, expression.further())) {
          thing = expression.thing();
          longest = size;
        }
      }
    }
    return thing;
  }

  private static boolean follow(List<Word> words, int from, List<String> further) {
    int next = from;
    for (String word : further) {
      int last = Math.min(words.size() - 1, next + BETWEEN);
      while (next <= last && !words.get(next).lemmas().contains(word)) {
        next++;
      }
      if (next > last) {
        return false;
      }
      next++;
    }
    return true;
  }
}
