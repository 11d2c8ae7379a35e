package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.text.Span;

/** One matter, judged in opposite ways: support and none, success and failure. */
final class Judgements implements Detector {

  private static final double LEAST = 1.4;

  /** In letters: some five words. */
  private static final int BESIDE = 45;

  static final Set<String> TYPES =
      Set.of(
          "assessment",
          "affiliation",
          "strength",
          "agitation",
          "statement",
          "agreement",
          "refusal",
          "deployment");
  private static final long CHANGE_DAYS = 90;

  private final Material material;
  private final Map<String, Scope> scopes;
  private final Judging judging;
  private final Topics topics;
  private final Map<String, Judging.Leaning> leanings = new HashMap<>();

  Judgements(Material material, Map<String, Scope> scopes, Topics topics) {
    this.topics = topics;
    this.material = material;
    this.scopes = scopes;
    this.judging = new Judging(material);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Topics.Pair pair : topics.pairs(LEAST)) {
      if (TYPES.contains(pair.one().type()) && TYPES.contains(pair.other().type())) {
        Judging.Leaning one = leaning(pair.one());
        Judging.Leaning other = leaning(pair.other());
        boolean opposed = one.sign() * other.sign() < 0;
        if (opposed
            && isTelling(pair, one, other)
            && (used.add(sentence(pair.one())) & used.add(sentence(pair.other())))) {
          found.add(finding(pair, one, other));
        }
      }
    }
    return found;
  }

  /** A sentence is held against one other. */
  private static String sentence(Fact fact) {
    return fact.source() + Settings.sentence(fact.account(), fact.claim().trigger());
  }

  private Judging.Leaning leaning(Fact fact) {
    return leanings.computeIfAbsent(
        fact.id(), id -> judging.leaning(fact, material.wording(fact.source())));
  }

  /** Enough words beside the judging ones are shared, or the very word that judges is. */
  private boolean isTelling(Topics.Pair pair, Judging.Leaning one, Judging.Leaning other) {
    Set<String> beside = new HashSet<>(pair.shared());
    beside.removeAll(one.words());
    beside.removeAll(other.words());
    boolean sameWord = one.words().stream().anyMatch(other.words()::contains);
    return sameWord
        ? pair.bodies() || !beside.isEmpty()
        : (beside.size() >= 3 || beside.size() == 2 && pair.weight() >= 2)
            && isShown(pair.one(), one)
            && isShown(pair.other(), other)
            && material.kinship().nearBodies(judged(pair.one(), one), judged(pair.other(), other));
  }

  /** A word that judges stands in the words that are shown. */
  private static boolean isShown(Fact fact, Judging.Leaning leaning) {
    return leaning.at().stream().anyMatch(Judging.core(fact)::encloses);
  }

  /** Whom the words that judge stand by: of others named in the sentence they say nothing. */
  private Set<String> judged(Fact fact, Judging.Leaning leaning) {
    Set<String> judged = new HashSet<>();
    for (Span word : leaning.at()) {
      Span around = new Span(Math.max(0, word.start() - BESIDE), word.end() + BESIDE);
      Material.mentions(fact.account(), around).stream()
          .map(mention -> material.entities().ofMention(mention.id()))
          .filter(java.util.Objects::nonNull)
          .forEach(entity -> judged.add(entity.id()));
    }
    return judged;
  }

  private Finding finding(Topics.Pair pair, Judging.Leaning one, Judging.Leaning other) {
    Fact first = pair.one();
    Fact second = pair.other();
    Finding finding =
        new Finding("verdict", "judgement")
            .gap("topic", topic(first))
            .side(first, Judging.core(first), first.words(Judging.core(first)))
            .side(second, Judging.core(second), second.words(Judging.core(second)))
            .about(first.entities())
            .about(second.entities());
    boolean change = happenApart(first, second);
    boolean sameWord = one.words().stream().anyMatch(other.words()::contains);
    double weight = 0.35 + Math.min(0.3, pair.weight() / 12) + (sameWord ? 0.15 : 0);
    finding
        .verdict(Ruling.ofJudgements(change, sameWord))
        .weight(change ? weight - 0.2 : weight)
        .excuse("other-event", Map.of("shared", topic(first)));
    return change
        ? finding
        : finding.excuse("time", Map.of("one", time(first), "other", time(second)));
  }

  private boolean happenApart(Fact one, Fact other) {
    DateInterval first = when(one);
    DateInterval second = when(other);
    return first != null
        && second != null
        && first.isBounded()
        && second.isBounded()
        && first.daysApart(second) > CHANGE_DAYS;
  }

  private @org.jspecify.annotations.Nullable DateInterval when(Fact fact) {
    Scope scope = scopes.get(fact.source());
    return fact.days() != null || scope == null ? fact.days() : scope.days();
  }

  private Object time(Fact fact) {
    DateInterval days = when(fact);
    return days == null || !days.isBounded()
        ? new Phrases.Term("no-date")
        : SlotConflicts.show(days);
  }

  private String topic(Fact fact) {
    List<String> names =
        fact.entities().stream()
            .map(material::name)
            .map(name -> name.replaceAll("\\s+", " "))
            .limit(3)
            .toList();
    return names.isEmpty() ? fact.words(fact.claim().trigger()) : String.join(", ", names);
  }
}
