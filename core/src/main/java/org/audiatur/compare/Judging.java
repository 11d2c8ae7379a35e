package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Praise and blame, success and failure in words: which way a passage leans. It says nothing of who
 * is right.
 */
final class Judging {

  private static final int REACH = 5;
  private static final int FAR = 60;

  /** Which way a passage leans, and the first word that makes it do so. */
  record Leaning(int sign, @Nullable Span word, Set<String> words) {}

  private final Map<String, Integer> signs = new HashMap<>();
  private final Set<String> reversing;

  Judging(FieldPack field) {
    field
        .table("ru/judging-words")
        .forEach(
            row ->
                signs.put(
                    row.get(0), row.get(1).equals("+") ? 1 : row.get(1).equals("-") ? -1 : 0));
    reversing = field.words("ru/reversing-words");
  }

  /** The leaning of the words of a fact's clause. */
  Leaning leaning(Fact fact, Wording wording) {
    Span clause = clause(fact);
    List<Word> words = wording.in(clause);
    int sum = 0;
    Span first = null;
    Set<String> leaning = new HashSet<>();
    boolean reversed = false;
    for (int i = 0; i < words.size(); i++) {
      int sign = sign(words.get(i));
      if (sign != 0) {
        boolean turned = isReversed(words, i);
        reversed |= turned;
        sum += turned ? -sign : sign;
        first = first == null ? words.get(i).span() : first;
        leaning.add(words.get(i).stem());
      }
    }
    int sign = Integer.signum(sum);
    return new Leaning(fact.negated() && !reversed ? -sign : sign, first, leaning);
  }

  private int sign(Word word) {
    return word.lemmas().stream()
        .mapToInt(lemma -> signs.getOrDefault(lemma, 0))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  private boolean isReversed(List<Word> words, int index) {
    for (int i = Math.max(0, index - REACH); i < index; i++) {
      if (words.get(i).isAny(reversing)) {
        return true;
      }
    }
    return false;
  }

  /** From the first to the last word of trigger and roles, and what stands just before. */
  static Span clause(Fact fact) {
    Span span = core(fact);
    int start = Math.max(fact.claim().quote().start(), span.start() - 40);
    return new Span(Math.min(start, span.start()), span.end());
  }

  /** The same, without what stands before. Roles far off in the sentence are left out. */
  static Span core(Fact fact) {
    Span trigger = fact.claim().trigger();
    Span span = trigger;
    for (var role : fact.claim().roles()) {
      int away = Math.max(role.span().start() - trigger.end(), trigger.start() - role.span().end());
      span =
          fact.claim().quote().encloses(role.span()) && away <= FAR ? span.span(role.span()) : span;
    }
    return span;
  }
}
