package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Role;

/**
 * What somebody was to do by a day, and that he came only after it: «обещал прийти до 2 мая, пришёл
 * 8 мая». The account tells both one after the other, of one who acts.
 */
final class LateDeeds implements Detector {

  private static final Set<String> COMING =
      Set.of("movement", "capture", "deployment", "surrender", "transfer");

  /** So many claims after the plan its outcome is told. */
  private static final int SOON = 5;

  private static final long MOST = 100;
  private static final double WEIGHT = 0.55;

  private final Material material;

  LateDeeds(Material material) {
    this.material = material;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    List<Fact> facts = material.facts();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).planned() && isDue(facts.get(i))) {
        Fact plan = facts.get(i);
        facts.subList(i + 1, Math.min(facts.size(), i + 1 + SOON)).stream()
            .filter(fact -> isLate(plan, fact))
            .findFirst()
            .ifPresent(fact -> found.add(finding(plan, fact)));
      }
    }
    return found;
  }

  private static boolean isDue(Fact plan) {
    DateInterval due = plan.days();
    return due != null
        && !due.last().equals(java.time.LocalDate.MAX)
        && !plan.claim().repeats()
        && COMING.contains(plan.type());
  }

  private boolean isLate(Fact plan, Fact outcome) {
    DateInterval due = plan.days();
    DateInterval came = outcome.days();
    return due != null
        && came != null
        && came.isBounded()
        && outcome.source().equals(plan.source())
        && outcome.happened()
        && COMING.contains(outcome.type())
        && isOneDoer(plan, outcome)
        && came.first().isAfter(due.last())
        && came.first().toEpochDay() - due.last().toEpochDay() <= MOST;
  }

  private boolean isOneDoer(Fact plan, Fact outcome) {
    boolean words =
        plan.claim().roles().stream()
            .filter(role -> plan.shape().actors().contains(role.role()))
            .map(Role::span)
            .anyMatch(span -> span.equals(outcome.role(outcome.shape().actors())));
    return words || material.kinship().nearBodies(plan.actors(), outcome.actors());
  }

  private Finding finding(Fact plan, Fact outcome) {
    DateInterval due = java.util.Objects.requireNonNull(plan.days());
    DateInterval came = java.util.Objects.requireNonNull(outcome.days());
    var said = Judging.core(plan);
    var then = Judging.core(outcome);
    return new Finding("plan-vs-outcome", "late")
        .phrase("plan")
        .gap("plan", List.of(plan.words(said)))
        .gap("outcome", List.of(outcome.words(then)))
        .verdict(Ruling.ofPlan(false, false))
        .weight(WEIGHT)
        .side(plan, said, plan.words(said))
        .side(outcome, then, outcome.words(then))
        .about(plan.entities())
        .about(outcome.entities())
        .excuse(
            "deadline", Map.of("one", SlotConflicts.show(due), "other", SlotConflicts.show(came)));
  }
}
