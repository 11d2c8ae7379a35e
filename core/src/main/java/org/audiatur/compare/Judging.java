package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.text.Span;

/**
 * Praise and blame, success and failure in words: which way a passage leans. It says nothing of who
 * is right.
 */
final class Judging {

  private static final int REACH = 5;
  private static final int FAR = 60;

  /** Which way a passage leans, and the first word that makes it do so. */
  record Leaning(int sign, List<Span> at, Set<String> words) {}

  private final FieldWords<Integer> signs;
  private final FieldWords<String> reversing;

  Judging(Material material) {
    signs =
        material.table(
            "judging-words", row -> row.get(1).equals("+") ? 1 : row.get(1).equals("-") ? -1 : 0);
    reversing = material.list("reversing-words");
  }

  /** The leaning of the words of a fact's clause. */
  Leaning leaning(Fact fact, Wording wording) {
    Sum sum = sum(wording.in(clause(fact)), fact.account().language());
    return new Leaning(
        fact.negated() && !sum.reversed() ? -sum.sign() : sum.sign(), sum.at(), sum.words());
  }

  /** The leaning of a clause. */
  Leaning leaning(Clause clause) {
    Sum sum = sum(clause.words(), clause.account().language());
    return new Leaning(sum.sign(), sum.at(), sum.words());
  }

  private record Sum(int sign, boolean reversed, List<Span> at, Set<String> words) {}

  private Sum sum(List<Word> words, String language) {
    Map<String, Integer> judging = signs.of(language);
    Set<String> turning = reversing.of(language).keySet();
    int sum = 0;
    List<Span> at = new ArrayList<>();
    Set<String> leaning = new HashSet<>();
    boolean reversed = false;
    for (int i = 0; i < words.size(); i++) {
      int sign = sign(words.get(i), judging);
      if (sign != 0) {
        boolean turned = isReversed(words, i, turning);
        reversed |= turned;
        sum += turned ? -sign : sign;
        at.add(words.get(i).span());
        leaning.add(words.get(i).stem());
      }
    }
    return new Sum(Integer.signum(sum), reversed, at, leaning);
  }

  private static int sign(Word word, Map<String, Integer> judging) {
    return word.lemmas().stream()
        .mapToInt(lemma -> judging.getOrDefault(lemma, 0))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  private static boolean isReversed(List<Word> words, int index, Set<String> turning) {
    for (int i = Math.max(0, index - REACH); i < index; i++) {
      if (words.get(i).isAny(turning)) {
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
