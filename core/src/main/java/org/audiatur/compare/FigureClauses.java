package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/**
 * The clauses in which numbers are read: an aside parts no number from its verb, and its words
 * count nothing. Linear in the clauses.
 */
final class FigureClauses {

  private final Clauses clauses;
  private final Asides asides;
  private final Conjunctions conjunctions;

  FigureClauses(Material material, Clauses clauses) {
    this.clauses = clauses;
    this.asides = new Asides(material);
    this.conjunctions = new Conjunctions(material.packs());
  }

  /** In text order, by source. */
  List<Clause> all() {
    List<Clause> all = new ArrayList<>();
    clauses.bySource().values().forEach(own -> add(own, all));
    return all;
  }

  private void add(List<Clause> own, List<Clause> all) {
    for (int i = 0; i < own.size(); ) {
      int end = i;
      while (end < own.size() && own.get(end).sentence().equals(own.get(i).sentence())) {
        end++;
      }
      List<Clause> sentence = own.subList(i, end);
      List<Span> told = asides.in(own.get(i).account(), own.get(i).sentence());
      if (told.isEmpty()) {
        all.addAll(sentence);
      } else {
        joined(sentence, told).forEach(clause -> all.add(without(clause, told)));
      }
      i = end;
    }
  }

  /** Two clauses between which only an aside stands are one, if the first has no number. */
  private List<Clause> joined(List<Clause> sentence, List<Span> told) {
    List<Clause> joined = new ArrayList<>();
    for (Clause clause : sentence) {
      Clause last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isParted(last, clause, told) && goesOn(last, clause, told)) {
        joined.set(joined.size() - 1, clauses.joined(last, clause));
      } else {
        joined.add(clause);
      }
    }
    return joined;
  }

  private static boolean isParted(Clause last, Clause next, List<Span> told) {
    return told.stream()
        .anyMatch(
            aside ->
                last.span().end() == aside.end() && last.span().start() < aside.start()
                    || next.span().start() == aside.start());
  }

  private boolean goesOn(Clause last, Clause next, List<Span> told) {
    Account account = last.account();
    Set<String> joining = conjunctions.of(account.language());
    List<Word> before = without(last, told).words();
    List<Word> behind = without(next, told).words();
    return !before.isEmpty()
        && !asides.counts(account, last.span())
        && (behind.isEmpty()
            || asides.counts(account, next.span()) && !behind.getFirst().isAny(joining));
  }

  private static Clause without(Clause clause, List<Span> told) {
    List<Word> words =
        clause.words().stream()
            .filter(word -> told.stream().noneMatch(aside -> aside.encloses(word.span())))
            .toList();
    return words.size() == clause.words().size() ? clause : clause.with(words);
  }
}
