package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tries the name rules at every unit; only those that can begin with one of its classes are tried
 * at all.
 */
final class RuleMatcher {

  private final List<List<NameRule>> byOpener = new ArrayList<>();

  RuleMatcher(List<NameRule> rules) {
    for (NameRule rule : rules) {
      for (int opener : rule.openers()) {
        while (byOpener.size() <= opener) {
          byOpener.add(new ArrayList<>());
        }
        byOpener.get(opener).add(rule);
      }
    }
  }

  /** All proposals of all rules. */
  List<Candidate> match(Scene scene) {
    List<Candidate> found = new ArrayList<>();
    for (Unit unit : scene.units()) {
      for (int id = unit.nextClass(0);
          id >= 0 && id < byOpener.size();
          id = unit.nextClass(id + 1)) {
        for (NameRule rule : byOpener.get(id)) {
          attempt(scene, rule, unit.index(), found);
        }
      }
    }
    return found;
  }

  private static void attempt(Scene scene, NameRule rule, int at, List<Candidate> found) {
    Trial trial = new Trial(scene.units(), at);
    if (!rule.step().match(trial, at, (t, end) -> true) || trial.end() <= trial.first()) {
      return;
    }
    found.add(
        new Candidate(
            rule.type(),
            trial.first(),
            trial.end(),
            scene.span(trial.first(), trial.end()),
            rule.name(),
            rule.priority(),
            rule.confidence(),
            null,
            Map.of(),
            null));
  }
}
