package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/** Expressions that tell of one matter one way or the other, read from the words of a clause. */
final class StanceWords {

  /** So many words may stand between two of an expression: «had the full support». */
  private static final int GAP = 3;

  /** A negation so many words before turns an expression round. */
  private static final int BEFORE = 3;

  /**
   * What a clause says.
   *
   * @param scale the matter: support, consent, …
   * @param sign 1 or -1
   * @param at the words
   */
  record Stance(String scale, int sign, Span at) {}

  /** An expression without its first word. */
  private record Expression(List<String> rest, String scale, int sign) {}

  private final Map<String, Map<String, List<Expression>>> byFirst = new HashMap<>();
  private final FieldWords<String> negations;
  private final FieldWords<String> limits;

  StanceWords(Material material) {
    negations = material.list("reversing-words");
    limits = material.list("not-denying");
    FieldWords<Expression> rows = material.table("stances", StanceWords::expression);
    for (LanguagePack language : material.packs().languages()) {
      Map<String, List<Expression>> own = new HashMap<>();
      rows.of(language.code())
          .forEach(
              (words, row) ->
                  own.computeIfAbsent(words.split(" ")[0], first -> new ArrayList<>()).add(row));
      own.values()
          .forEach(
              same ->
                  same.sort(
                      Comparator.comparingInt((Expression one) -> one.rest().size())
                          .reversed()
                          .thenComparing(one -> String.join(" ", one.rest()))));
      byFirst.put(language.code(), own);
    }
  }

  private static Expression expression(List<String> row) {
    List<String> words = List.of(row.get(0).split(" "));
    return new Expression(
        words.subList(1, words.size()), row.get(1), row.get(2).equals("+") ? 1 : -1);
  }

  /** The first stance on each matter. */
  List<Stance> of(Clause clause) {
    Map<String, Stance> stances = new java.util.TreeMap<>();
    for (int i = 0; i < clause.words().size(); i++) {
      for (Stance stance : at(clause, i)) {
        stances.putIfAbsent(stance.scale(), stance);
      }
    }
    return List.copyOf(stances.values());
  }

  private List<Stance> at(Clause clause, int index) {
    Map<String, List<Expression>> known =
        byFirst.getOrDefault(clause.account().language(), Map.of());
    List<Stance> found = new ArrayList<>();
    for (String lemma : clause.words().get(index).lemmas()) {
      for (Expression expression : known.getOrDefault(lemma, List.of())) {
        stance(clause, index, expression).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing(Stance::scale)
            .thenComparing(stance -> -stance.at().length())
            .thenComparing(Stance::sign));
    return found;
  }

  private Optional<Stance> stance(Clause clause, int index, Expression expression) {
    List<Word> words = clause.words();
    int last = index;
    boolean turned = isDenied(clause, Math.max(0, index - BEFORE), index);
    for (String next : expression.rest()) {
      int from = last + 1;
      last = next(words, from, next);
      if (last < 0) {
        return Optional.empty();
      }
      turned |= isDenied(clause, from, last);
    }
    return Optional.of(
        new Stance(
            expression.scale(),
            turned ? -expression.sign() : expression.sign(),
            words.get(index).span().span(words.get(last).span())));
  }

  private static int next(List<Word> words, int from, String lemma) {
    for (int i = from; i < Math.min(words.size(), from + GAP + 1); i++) {
      if (words.get(i).lemmas().contains(lemma)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDenied(Clause clause, int from, int to) {
    Set<String> denying = negations.of(clause.account().language()).keySet();
    Set<String> turning = limits.of(clause.account().language()).keySet();
    List<Word> between = clause.words().subList(from, to);
    return between.stream().anyMatch(word -> word.isAny(denying))
        && between.stream().noneMatch(word -> word.isAny(turning));
  }
}
