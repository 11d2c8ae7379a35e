package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.text.Span;

/**
 * Somebody whom one account calls the leader of a rising and of whom another says that he had no
 * power in it. Whom «он» of the denial means the sentence before may tell.
 */
final class WhoLed implements Detector {

  private static final String LEAD = "@lead";
  private static final Set<String> LED = Set.of("@uprising", "@plot", "@rebel", "@resist");
  private static final int BEFORE = 2;
  private static final double WEIGHT = 0.65;

  private final Material material;
  private final OneSetting setting;
  private final Clauses clauses;
  private final FieldWords<String> powers;
  private final FieldWords<String> negations;
  private final FieldWords<String> limits;

  /** A clause and whom it is about. */
  private record Told(Clause clause, Set<String> whom) {}

  WhoLed(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.setting = new OneSetting(material, settings);
    this.clauses = clauses;
    this.powers = material.list("power-denials");
    this.negations = material.list("negations");
    this.limits = material.list("not-denying");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Told> leaders = new ArrayList<>();
    List<Told> powerless = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      if (leads(clause)) {
        leaders.add(new Told(clause, persons(clause)));
      } else if (lacksPower(clause)) {
        powerless.add(new Told(clause, whom(clause)));
      }
    }
    List<Finding> found = new ArrayList<>();
    for (Told leader : leaders) {
      Map<String, Told> denials = new TreeMap<>();
      powerless.stream()
          .filter(denied -> !denied.clause().source().equals(leader.clause().source()))
          .filter(denied -> material.kinship().anyNear(leader.whom(), denied.whom()))
          .filter(denied -> setting.isOf(leader.clause(), denied.clause()))
          .forEach(denied -> denials.putIfAbsent(denied.clause().source(), denied));
      if (!denials.isEmpty()) {
        found.add(finding(leader, denials.values()));
      }
    }
    return found;
  }

  private boolean leads(Clause clause) {
    return !clause.wishes()
        && clause.stems().contains(LEAD)
        && clause.stems().stream().anyMatch(LED::contains)
        && persons(clause).size() == 1
        && clause.words().stream().noneMatch(word -> isNot(clause, word));
  }

  private boolean isNot(Clause clause, Word word) {
    return word.isAny(negations.of(clause.account().language()).keySet());
  }

  /** «Власти не имел», «не командовал»; «командовал не только он» lacks nothing. */
  private boolean lacksPower(Clause clause) {
    Set<String> power = powers.of(clause.account().language()).keySet();
    Set<String> turning = limits.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isAny(power)) {
        List<Word> beside =
            words.subList(Math.max(0, i - BEFORE), Math.min(words.size(), i + BEFORE));
        return beside.stream().anyMatch(word -> isNot(clause, word))
            && beside.stream().noneMatch(word -> word.isAny(turning));
      }
    }
    return false;
  }

  private Set<String> persons(Clause clause) {
    Set<String> persons = new TreeSet<>(clause.bodies());
    persons.removeIf(id -> !material.isPerson(id));
    return persons;
  }

  /** Whoever is named in it, or in its sentence, or alone in the one before. */
  private Set<String> whom(Clause clause) {
    Set<String> named = persons(clause);
    if (named.isEmpty()) {
      named = persons(clauses.of(clause.account(), clause.sentence()));
    }
    if (named.isEmpty()) {
      Set<String> before = persons(clauses.withBefore(clause));
      named = before.size() == 1 ? before : named;
    }
    return named;
  }

  private Finding finding(Told leader, Collection<Told> denials) {
    Finding finding =
        new Finding("actor", "who-led")
            .gap("whom", leader.whom().stream().map(material::name).toList())
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .about(leader.whom())
            .side(side(leader.clause()))
            .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
    denials.forEach(denied -> finding.side(side(denied.clause())));
    return finding;
  }

  private Side side(Clause clause) {
    Span words = clause.span();
    return material.side(clause, words, clause.read(words));
  }
}
