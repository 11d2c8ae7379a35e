package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Who opened fire, where one account says that the other side only answered: «они открыли огонь;
 * батареи ответили» against «огонь открыли батареи». Each account once.
 */
final class OpenedFire implements Detector {

  private static final String FIRE = "@shootfire";
  private static final double WEIGHT = 0.7;

  private final Material material;
  private final Settings settings;
  private final OneSetting setting;
  private final Clauses clauses;
  private final FieldWords<String> opening;
  private final FieldWords<String> answering;
  private final FieldWords<String> negations;

  /**
   * A clause in which somebody opens fire.
   *
   * @param who what the words for them are about; empty for a pronoun
   * @param answer what the words for those who answer are about; empty if nobody is said to
   */
  private record Opening(Clause clause, Set<String> who, Set<String> answer) {

    /** True if those who only answered here are those who began there, and not those here. */
    boolean isContradictedBy(Opening other) {
      return !Collections.disjoint(answer, other.who()) && Collections.disjoint(who, other.who());
    }
  }

  OpenedFire(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.setting = new OneSetting(material, settings);
    this.clauses = clauses;
    this.opening = material.list("opening-words");
    this.answering = material.list("answering-words");
    this.negations = material.list("negations");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Opening> openings = new ArrayList<>();
    for (List<Clause> account : clauses.bySource().values()) {
      for (int i = 0; i < account.size(); i++) {
        read(account, i, openings);
      }
    }
    List<Finding> found = new ArrayList<>();
    Set<Opening> told = new HashSet<>();
    for (Opening one : openings) {
      for (Opening other : openings) {
        if (areAtOdds(one, other) && !told.contains(one) && !told.contains(other)) {
          told.addAll(List.of(one, other));
          found.add(finding(one, other));
        }
      }
    }
    return found;
  }

  private void read(List<Clause> account, int at, List<Opening> openings) {
    Clause clause = account.get(at);
    List<Word> words = clause.words();
    Set<String> open = opening.of(clause.account().language()).keySet();
    Set<String> not = negations.of(clause.account().language()).keySet();
    boolean opens = words.stream().anyMatch(word -> word.stem().equals(FIRE) && word.isAny(open));
    if (opens && !clause.wishes() && words.stream().noneMatch(word -> word.isAny(not))) {
      int verb = 0;
      while (!words.get(verb).isAny(open)) {
        verb++;
      }
      Set<String> who = stems(clause, words.subList(0, verb));
      openings.add(new Opening(clause, who, answer(account, at)));
    }
  }

  private static Set<String> stems(Clause clause, List<Word> words) {
    Set<String> stems = new TreeSet<>();
    words.stream()
        .filter(word -> word.noun() && !word.oblique() && clause.stems().contains(word.stem()))
        .forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /** Who answers in the clause that follows in the same sentence, or opens the next. */
  private Set<String> answer(List<Clause> account, int at) {
    Clause next = at + 1 < account.size() ? account.get(at + 1) : account.get(at);
    Set<String> known = answering.of(next.account().language()).keySet();
    List<Word> before = next.words().stream().takeWhile(word -> !word.isAny(known)).toList();
    boolean answers = next != account.get(at) && before.size() < next.words().size();
    return answers ? stems(next, before) : Set.of();
  }

  private boolean areAtOdds(Opening one, Opening other) {
    return !one.clause().source().equals(other.clause().source())
        && one.isContradictedBy(other)
        && areOfOneDay(one.clause(), other.clause())
        && setting.isOf(one.clause(), other.clause());
  }

  private boolean areOfOneDay(Clause one, Clause other) {
    DateInterval some = settings.time(one.account(), one.span());
    DateInterval others = settings.time(other.account(), other.span());
    return isNear(some, others);
  }

  private boolean isNear(@Nullable DateInterval some, @Nullable DateInterval others) {
    return some != null
        && others != null
        && some.isBounded()
        && others.isBounded()
        && (some.daysApart(others) <= 3 || material.calendars().explains(some, others));
  }

  private Finding finding(Opening one, Opening other) {
    Finding finding =
        new Finding("actor", "opened-fire")
            .phrase("actor")
            .gap("event", new Phrases.Term("first"))
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("part-of", Map.of())
            .excuse("modality", Map.of());
    for (Opening opening : List.of(one, other)) {
      Clause clause = opening.clause();
      finding
          .about(clause.bodies())
          .about(clause.places())
          .side(material.side(clause, clause.span(), clause.read(clause.span())));
    }
    return finding;
  }
}
