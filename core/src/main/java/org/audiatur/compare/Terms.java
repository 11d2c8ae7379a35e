package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How long a time was given to surrender or to answer: 24 hours in one account and 48 in another,
 * or none at all. Each account once in a setting.
 */
final class Terms implements Detector {

  private static final double HOUR = 3600;
  private static final double LONGEST = 10 * 24;
  private static final double WEIGHT = 0.6;
  private static final int BESIDE = 3;
  private static final Set<String> ASKING = Set.of("demand", "order", "surrender", "threat");

  private final Material material;
  private final OneSetting setting;
  private final Clauses clauses;
  private final Measures measures;
  private final FieldWords<String> terms;
  private final FieldWords<String> absence;
  private final FieldWords<Double> adjectives;

  /**
   * A time given, or one that was not.
   *
   * @param hours how long, 0 where no length is told
   */
  private record Term(Clause clause, Span words, double hours, boolean given) {

    boolean contradicts(Term other) {
      boolean same = hours == 0 || other.hours == 0 || hours == other.hours;
      return given && other.given ? !same : given != other.given && same;
    }
  }

  Terms(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.setting = new OneSetting(material, settings);
    this.clauses = clauses;
    this.measures = new Measures(material.packs(), Set.of());
    this.terms = material.list("term-words");
    this.absence = material.list("absence-words");
    this.adjectives = material.table("term-adjectives", row -> Double.valueOf(row.get(1)));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Term> all = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (List<Clause> account : clauses.bySource().values()) {
      seen.clear();
      for (Clause clause : account) {
        Term term = seen.add(clause.sentence()) ? term(clause) : null;
        if (term != null) {
          all.add(term);
        }
      }
    }
    List<Finding> found = new ArrayList<>();
    for (List<Term> group : setting.groups(all, Term::clause)) {
      List<Term> distinct = distinct(group);
      for (int i = 0; i < distinct.size(); i++) {
        for (Term other : distinct.subList(i + 1, distinct.size())) {
          if (distinct.get(i).contradicts(other)) {
            found.add(finding(distinct.get(i), other));
          }
        }
      }
    }
    return found;
  }

  /** The first of each length, of those given and of those that were not. */
  private static List<Term> distinct(List<Term> group) {
    Map<String, Term> byLength = new LinkedHashMap<>();
    group.forEach(term -> byLength.putIfAbsent(term.hours() + " " + term.given(), term));
    return List.copyOf(byLength.values());
  }

  private @Nullable Term term(Clause first) {
    Clause context = clauses.withBefore(first);
    if (context.deeds().stream().noneMatch(ASKING::contains)) {
      return null;
    }
    Clause sentence = clauses.of(first.account(), first.sentence());
    Term denied = denied(sentence);
    return denied != null ? denied : given(sentence);
  }

  private boolean isTerm(Clause sentence, Word word) {
    return word.isAny(terms.of(sentence.account().language()).keySet());
  }

  /** «Суточного срока в нём нет». */
  private @Nullable Term denied(Clause sentence) {
    Set<String> absent = absence.of(sentence.account().language()).keySet();
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (isTerm(sentence, words.get(i)) && words.stream().anyMatch(word -> word.isAny(absent))) {
        Word before = i > 0 ? words.get(i - 1) : words.get(i);
        double hours = hours(sentence, before);
        Span span = hours > 0 ? before.span().span(words.get(i).span()) : words.get(i).span();
        return new Term(sentence, span, hours, false);
      }
    }
    return null;
  }

  private double hours(Clause sentence, Word word) {
    Map<String, Double> known = adjectives.of(sentence.account().language());
    return word.lemmas().stream()
        .filter(known::containsKey)
        .mapToDouble(lemma -> known.getOrDefault(lemma, 0.0))
        .findFirst()
        .orElse(0);
  }

  /** «На размышление он дал двадцать четыре часа». */
  private @Nullable Term given(Clause sentence) {
    List<Word> words = sentence.words();
    boolean told = words.stream().anyMatch(word -> isTerm(sentence, word));
    for (Mention mention :
        told ? Material.mentions(sentence.account(), sentence.span()) : List.<Mention>of()) {
      double hours =
          mention.value() instanceof Quantity quantity
              ? quantity.value() * measures.seconds(sentence, mention.span()) / HOUR
              : 0;
      if (hours > 0 && hours <= LONGEST && standsBeside(sentence, mention)) {
        return new Term(sentence, mention.span(), hours, true);
      }
    }
    return null;
  }

  private boolean standsBeside(Clause sentence, Mention length) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (isTerm(sentence, words.get(i))) {
        Span near =
            words
                .get(Math.max(0, i - 2 * BESIDE))
                .span()
                .span(words.get(Math.min(words.size() - 1, i + 2 * BESIDE)).span());
        if (near.overlaps(length.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private Finding finding(Term one, Term other) {
    boolean both = one.given() && other.given();
    Finding finding =
        new Finding(both ? "number" : "verdict", "terms")
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
    for (Term term : List.of(one, other)) {
      finding
          .about(term.clause().bodies())
          .side(material.side(term.clause(), term.words(), term.clause().read(term.words())));
    }
    return finding;
  }
}
