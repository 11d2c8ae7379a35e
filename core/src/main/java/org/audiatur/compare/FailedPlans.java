package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.text.Span;

/**
 * What was to be done, and in the next sentence that it failed: «приказано взять станцию до
 * рассвета. Взять её не удалось». The two sentences share a word.
 */
final class FailedPlans implements Detector {

  private static final String SCALE = "success";
  private static final double WEIGHT = 0.5;
  private static final String ATTACK = "fight";
  private static final Set<String> GOALS =
      Set.of("take", "suppress", "break", "liberate", "defeat");

  private final Material material;
  private final Clauses clauses;
  private final StanceWords words;

  FailedPlans(Material material, Clauses clauses, StanceWords words) {
    this.material = material;
    this.clauses = clauses;
    this.words = words;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (List<Clause> account : clauses.bySource().values()) {
      List<List<Clause>> sentences = sentences(account);
      for (int i = 1; i < sentences.size(); i++) {
        List<Clause> before = sentences.get(i - 1);
        failed(sentences.get(i))
            .flatMap(failed -> plan(before, failed).map(plan -> new BrokenPlan(plan, failed)))
            .ifPresent(broken -> found.add(finding(broken)));
      }
    }
    return found;
  }

  private Finding finding(BrokenPlan broken) {
    return broken
        .finding("failed-plan", WEIGHT, material)
        .about(broken.plan().names())
        .about(broken.outcome().names());
  }

  private static List<List<Clause>> sentences(List<Clause> account) {
    List<List<Clause>> sentences = new ArrayList<>();
    Span last = null;
    for (Clause clause : account) {
      if (!clause.sentence().equals(last)) {
        sentences.add(new ArrayList<>());
        last = clause.sentence();
      }
      sentences.getLast().add(clause);
    }
    return sentences;
  }

  /**
   * The first clause, if it tells of a failure; or the last, if it does and says nothing else:
   * «атака, предпринятая им у моста, провалилась».
   */
  private Optional<Clause> failed(List<Clause> sentence) {
    return Optional.of(sentence.getFirst())
        .filter(this::fails)
        .or(() -> Optional.of(sentence.getLast()).filter(last -> isBare(last) && fails(last)));
  }

  private static boolean isBare(Clause clause) {
    return clause.stems().size() <= 1 && clause.names().isEmpty();
  }

  private boolean fails(Clause clause) {
    return !clause.wishes()
        && words.of(clause).stream()
            .anyMatch(stance -> stance.scale().equals(SCALE) && stance.sign() < 0);
  }

  /** The last clause from the wish on that shares a word with the failure. */
  private Optional<Clause> plan(List<Clause> sentence, Clause failed) {
    Clause outcome = clauses.of(failed.account(), failed.sentence());
    Set<String> told = isBare(failed) ? stems(outcome) : stems(failed);
    boolean wished = false;
    Clause plan = null;
    for (Clause clause : sentence) {
      wished |= clause.wishes() || isPlanned(clause);
      Set<String> shared = stems(clause);
      shared.retainAll(told);
      plan = wished && (!shared.isEmpty() || isTriedBy(clause, outcome)) ? clause : plan;
    }
    return Optional.ofNullable(plan);
  }

  private boolean isPlanned(Clause clause) {
    return material.factsIn(clause.source(), clause.span()).stream().anyMatch(Fact::planned);
  }

  /** An attack is how a place was to be taken or a rising put down. */
  private static boolean isTriedBy(Clause plan, Clause outcome) {
    return outcome.deeds().contains(ATTACK)
        && plan.deeds().stream().anyMatch(GOALS::contains)
        && (outcome.bodies().isEmpty() || !Collections.disjoint(outcome.bodies(), plan.bodies()));
  }

  private Set<String> stems(Clause clause) {
    return new TreeSet<>(material.wording(clause.source()).stems(clause.span()));
  }
}
