package org.audiatur.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.lang.LanguagePack;

/** What expressions around a number say of those counted: «left on the field», «из них». */
final class FigureWords {

  /** So many words may stand between an expression of fate and its number. */
  private static final int NEAR = 7;

  /** A word of part stands right before what it parts. */
  private static final int BEFORE = 3;

  private final Expressions expressions;
  private final Map<String, Map<String, String>> things = new HashMap<>();
  private final Map<Clause, List<Expressions.Match>> known = new IdentityHashMap<>();

  FigureWords(Material material) {
    expressions = new Expressions(material, "figure-words", Set.of("fate"));
    FieldWords<List<String>> rows = material.rows("figure-words");
    for (LanguagePack language : material.packs().languages()) {
      Map<String, String> own = new HashMap<>();
      rows.of(language.code()).values().stream()
          .filter(row -> row.get(1).equals("thing"))
          .forEach(row -> own.put(row.get(0), row.get(2)));
      things.put(language.code(), own);
    }
  }

  private List<Expressions.Match> in(Clause clause, String kind) {
    return known.computeIfAbsent(clause, expressions::in).stream()
        .filter(match -> match.row().get(1).equals(kind))
        .toList();
  }

  /** What is counted by a word: its own meaning, or that which it has where it is counted. */
  String thing(Clause clause, Word word) {
    Map<String, String> own = things.getOrDefault(clause.account().language(), Map.of());
    return word.lemmas().stream()
        .map(lemma -> own.getOrDefault(lemma, ""))
        .filter(thing -> !thing.isEmpty())
        .sorted()
        .findFirst()
        .orElse(word.stem());
  }

  /** What became of those counted from one word to another; empty where nothing is said. */
  String fate(Clause clause, int from, int to) {
    return Stream.concat(
            in(clause, "fate").stream(),
            in(clause, "ends").stream()
                .filter(match -> match.last() == clause.words().size() - 1 && match.first() >= to))
        .filter(match -> match.first() - to <= NEAR && from - match.last() <= NEAR)
        .filter(match -> !isWished(clause, match.first()))
        .min(Comparator.comparingInt(match -> match.last() == from - 1 ? 0 : 1))
        .map(match -> match.row().get(2))
        .orElse("");
  }

  /** True for an expression of several words that ends where the number begins. */
  boolean isFateBefore(Clause clause, int from) {
    return in(clause, "fate").stream()
        .anyMatch(match -> match.last() == from - 1 && match.first() < match.last());
  }

  /** What an expression says of counted things: "left eleven guns in our hands". */
  String prize(Clause clause, int from, int to) {
    return in(clause, "prize").stream()
        .filter(match -> match.first() - to <= NEAR && from - match.last() <= NEAR)
        .map(match -> match.row().get(2))
        .findFirst()
        .orElse("");
  }

  /** True for so many a day, a week or a head: the words follow one another beside the number. */
  boolean isRate(Clause clause, int from, int to) {
    return in(clause, "rate").stream()
        .filter(match -> match.first() - to <= BEFORE && from - match.last() <= BEFORE)
        .anyMatch(
            match -> match.last() - match.first() + 1 == match.row().getFirst().split(" ").length);
  }

  /** True if an expression of fate ends where the number begins, or begins soon behind it. */
  boolean isFateAt(Clause clause, int from, int to) {
    boolean ends =
        in(clause, "ends").stream()
            .anyMatch(m -> m.first() == to && m.last() == clause.words().size() - 1);
    return ends
        || in(clause, "fate").stream()
            .filter(match -> !isWished(clause, match.first()))
            .anyMatch(
                match ->
                    match.last() == from - 1
                        || match.first() >= to && match.first() - to <= BEFORE);
  }

  /**
   * What an expression makes of a word of fate: «положили оружие» buries nobody, «побито шесть
   * тысяч» are dead.
   *
   * @param alone whether it may be the word alone
   */
  String over(Clause clause, int at, boolean alone) {
    return in(clause, "fate").stream()
        .filter(match -> match.first() <= at && at <= match.last())
        .filter(match -> alone || match.last() > match.first())
        .map(match -> match.row().get(2))
        .findFirst()
        .orElse("");
  }

  /** «Предложил сдаться», "asked to surrender": an infinitive is its own dictionary form. */
  private static boolean isWished(Clause clause, int at) {
    Word word = clause.words().get(at);
    String form = clause.form(word).replace('ё', 'е');
    boolean english = clause.account().language().equals("en");
    return english
        ? at > 0 && clause.read(clause.words().get(at - 1).span()).equals("to")
        : word.verb() && word.lemmas().contains(form);
  }

  /** Defend or attack; empty where nothing or both is said. */
  String side(Clause clause) {
    Set<String> sides =
        in(clause, "side").stream()
            .map(match -> match.row().get(2))
            .collect(Collectors.toCollection(TreeSet::new));
    return sides.size() == 1 ? sides.iterator().next() : "";
  }

  /**
   * Where after a place of the clause the first expression of part stands; far off if none does.
   */
  int parts(Clause clause, int from) {
    return in(clause, "part").stream()
        .map(match -> clause.words().get(match.first()).span().start())
        .filter(start -> start >= from)
        .min(Integer::compare)
        .orElse(Integer.MAX_VALUE);
  }

  /** True for a number behind «of whom», or in a clause with «alone». */
  boolean isPart(Clause clause, int at) {
    return in(clause, "part").stream()
        .anyMatch(
            match ->
                match.row().get(2).equals("anywhere")
                    || match.last() < at
                        && (match.row().get(2).equals("behind") || at - match.last() <= BEFORE));
  }
}
