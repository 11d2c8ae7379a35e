package org.audiatur.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.text.Span;

/** Expressions that tell of one matter one way or the other, read from the words of a clause. */
final class StanceWords {

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

  private final Expressions expressions;
  private final FieldWords<String> negations;
  private final FieldWords<String> limits;

  StanceWords(Material material) {
    negations = material.list("reversing-words");
    limits = material.list("not-denying");
    expressions = new Expressions(material, "stances");
  }

  /** The first stance on each matter. */
  List<Stance> of(Clause clause) {
    Map<String, Stance> stances = new TreeMap<>();
    expressions
        .in(clause)
        .forEach(match -> stances.putIfAbsent(match.row().get(1), stance(clause, match)));
    return List.copyOf(stances.values());
  }

  private Stance stance(Clause clause, Expressions.Match match) {
    List<Word> words = clause.words();
    int sign = match.row().get(2).equals("+") ? 1 : -1;
    boolean turned =
        isDenied(clause, Math.max(0, match.first() - BEFORE), match.first())
            || isDenied(clause, Math.min(match.first() + 1, match.last()), match.last());
    return new Stance(
        match.row().get(1),
        turned ? -sign : sign,
        words.get(match.first()).span().span(words.get(match.last()).span()));
  }

  private boolean isDenied(Clause clause, int from, int to) {
    Set<String> denying = negations.of(clause.account().language()).keySet();
    Set<String> turning = limits.of(clause.account().language()).keySet();
    List<Word> between = clause.words().subList(from, to);
    return between.stream().anyMatch(word -> word.isAny(denying))
        && between.stream().noneMatch(word -> word.isAny(turning));
  }
}
