package org.audiatur.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word list of the field in every language that has it, with what stands beside each word. Words
 * are looked up by their dictionary forms; a line of two words is an expression. Thread-safe.
 */
final class Vocabulary {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** A word of the list where it stands. */
  record Found(String meaning, Span span) {}

  private final Packs packs;
  private final Map<String, Map<String, String>> meanings = new HashMap<>();
  private final Map<String, List<String>> lemmas = new ConcurrentHashMap<>();

  /**
   * @param list the name of the file in the folder of each language: a word a line, or a word, a
   *     tab and its meaning
   */
  Vocabulary(Packs packs, String list) {
    this(packs, list, -1);
  }

  /**
   * @param column what stands there in a line is the meaning; the last if negative
   */
  Vocabulary(Packs packs, String list, int column) {
    this.packs = packs;
    FieldPack field = packs.field();
    for (LanguagePack language : packs.languages()) {
      String file = language.code() + "/" + list;
      Map<String, String> known = new HashMap<>();
      if (field.has(file)) {
        field
            .table(file)
            .forEach(
                row -> known.put(row.getFirst(), column < 0 ? row.getLast() : row.get(column)));
      }
      meanings.put(language.code(), known);
    }
  }

  private Vocabulary(Packs packs) {
    this.packs = packs;
  }

  /** The words of a class of fillers of claims. */
  static Vocabulary ofFillers(Packs packs, String name) {
    Vocabulary vocabulary = new Vocabulary(packs);
    for (LanguagePack language : packs.languages()) {
      Map<String, String> known = new HashMap<>();
      for (List<String> row : packs.field().table(language.code() + "/fillers")) {
        if (row.getFirst().equals(name)) {
          Arrays.stream(row.getLast().split(" ")).forEach(word -> known.put(word, word));
        }
      }
      vocabulary.meanings.put(language.code(), known);
    }
    return vocabulary;
  }

  /** True if the language has no such list. */
  boolean isEmpty(String language) {
    return meanings.getOrDefault(language, Map.of()).isEmpty();
  }

  /** True if the list has this very form. */
  boolean knows(String language, String form) {
    return meanings.getOrDefault(language, Map.of()).containsKey(form);
  }

  /** What the first listed word of a stretch means. */
  Optional<String> meaning(Account account, Span stretch) {
    return first(account, stretch).map(Found::meaning);
  }

  /** True if the stretch has a listed word. */
  boolean has(Account account, Span stretch) {
    return meaning(account, stretch).isPresent();
  }

  /** The first listed word of a stretch. */
  Optional<Found> first(Account account, Span stretch) {
    return all(account, stretch).stream().findFirst();
  }

  /** What the first listed word of some words in a language means. */
  Optional<String> meaning(String language, String words) {
    return all(language, words).stream().findFirst().map(Found::meaning);
  }

  /** All listed words of some words in a language. */
  List<Found> all(String language, String words) {
    return all(language, words, Span.of(0, words.length()));
  }

  /** The first listed word of a stretch that is wanted. */
  Optional<Found> first(Account account, Span stretch, Predicate<Found> wanted) {
    return all(account, stretch).stream().filter(wanted).findFirst();
  }

  /** All listed words of a stretch. */
  List<Found> all(Account account, Span stretch) {
    return all(account.languageOf(stretch), account.text().text(), stretch);
  }

  private List<Found> all(String language, String text, Span stretch) {
    Map<String, String> known = meanings.getOrDefault(language, Map.of());
    List<Found> all = new ArrayList<>();
    if (known.isEmpty()) {
      return all;
    }
    Matcher matcher =
        WORD.matcher(text).region(stretch.start(), Math.min(stretch.end(), text.length()));
    List<String> before = List.of();
    int start = stretch.start();
    while (matcher.find()) {
      List<String> word = lemmas(language, matcher.group());
      String two = expression(known, before, word);
      String meaning = two == null ? known(known, word) : two;
      if (meaning != null) {
        all.add(new Found(meaning, Span.of(two == null ? matcher.start() : start, matcher.end())));
      }
      before = word;
      start = matcher.start();
    }
    return all;
  }

  private static @Nullable String known(Map<String, String> known, List<String> word) {
    return word.stream().filter(known::containsKey).map(known::get).findFirst().orElse(null);
  }

  private static @Nullable String expression(
      Map<String, String> known, List<String> before, List<String> word) {
    for (String first : before) {
      for (String second : word) {
        String meaning = known.get(first + " " + second);
        if (meaning != null) {
          return meaning;
        }
      }
    }
    return null;
  }

  /** The form itself first, then its dictionary forms. */
  private List<String> lemmas(String language, String word) {
    String form = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return lemmas.computeIfAbsent(
        language + form,
        key ->
            Stream.concat(
                    Stream.of(form),
                    packs.language(language).morphology().analyse(form).stream()
                        .map(analysis -> analysis.lemma().replace('ё', 'е')))
                .distinct()
                .toList());
  }
}
