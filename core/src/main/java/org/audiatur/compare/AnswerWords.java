package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Verbals;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * Questions that a story answers but once ({@code questions} of the field: who won, was it needed,
 * was the order kept), and the words by which each language answers them ({@code told-answers},
 * with {@code told-classes}). In the same notation what a clause says of a thing in one respect
 * ({@code slots}, {@code slot-words}).
 */
final class AnswerWords {

  /** What of two accounts must be alike, that their answers are laid side by side. */
  enum Scope {
    STORY,
    FIGHT,
    DAY,
    PERSON,
    DEED,
    ACT,
    ORDER,
    THING,
    CLAUSE
  }

  /**
   * @param opposed answers that cannot both be, whoever is named
   * @param differing answers that cannot both be of two
   * @param clashing answers that cannot both be of one
   */
  record Question(
      String name,
      String kind,
      Ruling ruling,
      Scope scope,
      Set<Set<String>> opposed,
      Set<String> differing,
      Set<Set<String>> clashing) {}

  /** A part of an expression. */
  sealed interface Part {}

  /**
   * @param named true if the word itself is what the answer names
   */
  record Any(Set<String> words, boolean optional, boolean named) implements Part {}

  /**
   * Up to so many words.
   *
   * @param close true if no verb and no conjunction may be among them
   */
  record Gap(int most, boolean close) implements Part {

    /** True if it may lead into another clause of the sentence. */
    boolean far() {
      return most == MOST;
    }
  }

  /**
   * Whom or what the answer names.
   *
   * @param acts true if it is who acts, in a language that tells it by cases
   */
  record Who(boolean acts) implements Part {}

  /**
   * @param anchor the part by which it is looked up
   */
  record Entry(
      Question question,
      String answer,
      List<Part> parts,
      int anchor,
      String written,
      String example) {

    Any first() {
      return (Any) parts.get(anchor);
    }
  }

  private static final int FEW = 4;
  private static final int MANY = 9;
  private static final int MOST = 16;

  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, Map<String, List<Entry>>> byWord = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> classes = new HashMap<>();

  AnswerWords(Packs packs) {
    FieldPack field = packs.field();
    field.table("questions").forEach(row -> questions.put(row.get(0), question(row)));
    field.table("slots").forEach(row -> questions.put(row.get(0), slot(row)));
    for (LanguagePack language : packs.languages()) {
      String code = language.code();
      if (field.has(code + "/told-answers")) {
        Verbals verbals = new Verbals(language);
        Map<String, Set<String>> own = new HashMap<>();
        field
            .table(code + "/told-classes")
            .forEach(row -> own.put(row.get(0), words(row.get(1), verbals)));
        classes.put(code, own);
        field.table(code + "/told-answers").forEach(row -> add(code, row, verbals));
        field.table(code + "/slot-words").forEach(row -> add(code, row, verbals));
      }
    }
  }

  private static Question question(List<String> row) {
    return new Question(
        row.get(0),
        row.get(1),
        Ruling.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Scope.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
        pairs(row.get(4)),
        row.get(5).equals("-") ? Set.of() : Set.of(row.get(5).split(",")),
        pairs(row.get(6)));
  }

  /** What aligned clauses say in one respect. */
  private static Question slot(List<String> row) {
    return new Question(
        row.get(0),
        row.get(1),
        Ruling.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Scope.CLAUSE,
        pairs(row.get(5)),
        Set.of(),
        Set.of());
  }

  /** Each two of those that a stroke parts. */
  private static Set<Set<String>> pairs(String cell) {
    Set<Set<String>> pairs = new HashSet<>();
    for (String group : cell.equals("-") ? new String[0] : cell.split(",")) {
      List<String> answers = List.of(group.split("/"));
      for (int i = 0; i < answers.size(); i++) {
        for (String other : answers.subList(i + 1, answers.size())) {
          pairs.add(Set.of(answers.get(i), other));
        }
      }
    }
    return Set.copyOf(pairs);
  }

  private static Set<String> words(String cell, Verbals verbals) {
    Set<String> words = new TreeSet<>();
    for (String word : cell.replace('ё', 'е').split("[ |]+")) {
      words.add(word);
      words.addAll(verbals.of(word));
    }
    return Set.copyOf(words);
  }

  private void add(String code, List<String> row, Verbals verbals) {
    Question question =
        Objects.requireNonNull(
            questions.get(row.get(0)),
            "told-answers of " + code + ": " + row.get(0) + " is not in questions.txt");
    List<Part> parts = new ArrayList<>();
    for (String part : row.get(2).split(" ")) {
      parts.add(part(code, part, verbals));
    }
    int anchor = 0;
    while (!(parts.get(anchor) instanceof Any any) || any.optional()) {
      anchor++;
    }
    Entry entry =
        new Entry(question, row.get(1), List.copyOf(parts), anchor, row.get(2), row.get(3));
    entries.computeIfAbsent(code, key -> new ArrayList<>()).add(entry);
    Map<String, List<Entry>> own = byWord.computeIfAbsent(code, key -> new HashMap<>());
    entry.first().words().forEach(w -> own.computeIfAbsent(w, k -> new ArrayList<>()).add(entry));
  }

  private Part part(String code, String part, Verbals verbals) {
    return switch (part) {
      case "~" -> new Gap(FEW, true);
      case ".." -> new Gap(FEW, false);
      case "..." -> new Gap(MANY, false);
      case "...." -> new Gap(MOST, false);
      case "X", "N" -> new Who(part.equals("N"));
      default -> any(code, part, verbals);
    };
  }

  private Any any(String code, String part, Verbals verbals) {
    boolean optional = part.startsWith("?");
    boolean named = part.endsWith("!");
    String bare = part.replaceAll("^\\?|!$", "");
    Set<String> words = new TreeSet<>();
    for (String word : bare.split("\\|")) {
      words.addAll(
          word.startsWith("<")
              ? classOf(code, word.substring(1, word.length() - 1))
              : words(word, verbals));
    }
    return new Any(Set.copyOf(words), optional, named);
  }

  /** The words of a class of a language. */
  Set<String> classOf(String code, String name) {
    return Objects.requireNonNull(
        classes.getOrDefault(code, Map.of()).get(name),
        "told-classes of " + code + " has no class " + name);
  }

  boolean knows(String code) {
    return classes.containsKey(code);
  }

  /** Those that begin with a word. */
  List<Entry> of(String code, String word) {
    return byWord.getOrDefault(code, Map.of()).getOrDefault(word, List.of());
  }

  List<Entry> all(String code) {
    return entries.getOrDefault(code, List.of());
  }
}
