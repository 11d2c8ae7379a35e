package org.audiatur.mention;

import java.util.List;

/**
 * A piece of a token pattern. The combinators below are all there is: one unit, a sequence, a
 * repetition, and the marks where the mention begins and ends (what stands outside them is
 * context).
 */
interface Step {

  /** What comes after a step. */
  interface Next {
    boolean match(Trial trial, int at);
  }

  /**
   * True if this step and then {@code next} match from unit {@code at} on; greedy, with a step
   * limit in {@link Trial}.
   */
  boolean match(Trial trial, int at, Next next);

  /**
   * One unit of which one of the checks holds; with {@code agrees}, in a form that all such units
   * of the match share.
   */
  static Step unit(List<UnitCheck> checks, boolean agrees) {
    UnitCheck[] all = checks.toArray(UnitCheck[]::new);
    return (trial, at, next) -> {
      Unit unit = trial.unit(at);
      if (unit == null || !holds(all, unit)) {
        return false;
      }
      int saved = trial.agreement();
      if (agrees && !trial.agree(unit.agreement())) {
        return false;
      }
      if (next.match(trial, at + 1)) {
        return true;
      }
      trial.restore(saved);
      return false;
    };
  }

  private static boolean holds(UnitCheck[] checks, Unit unit) {
    for (UnitCheck check : checks) {
      if (check.holds(unit)) {
        return true;
      }
    }
    return false;
  }

  static Step sequence(List<Step> steps) {
    return (trial, at, next) -> follow(steps, 0, trial, at, next);
  }

  private static boolean follow(List<Step> steps, int from, Trial trial, int at, Next next) {
    if (from == steps.size()) {
      return next.match(trial, at);
    }
    return steps.get(from).match(trial, at, (t, after) -> follow(steps, from + 1, t, after, next));
  }

  /** As many as possible, at least {@code min}, at most {@code max}. */
  static Step repeat(Step step, int min, int max) {
    return (trial, at, next) -> again(step, min, max, trial, at, next);
  }

  private static boolean again(Step step, int min, int max, Trial trial, int at, Next next) {
    if (max > 0
        && step.match(
            trial, at, (t, after) -> after > at && again(step, min - 1, max - 1, t, after, next))) {
      return true;
    }
    return min <= 0 && next.match(trial, at);
  }

  /** Where the mention begins. */
  static Step begin() {
    return (trial, at, next) -> {
      int saved = trial.first();
      trial.first(at);
      boolean matched = next.match(trial, at);
      if (!matched) {
        trial.first(saved);
      }
      return matched;
    };
  }

  /** Where the mention ends. */
  static Step end() {
    return (trial, at, next) -> {
      int saved = trial.end();
      trial.end(at);
      boolean matched = next.match(trial, at);
      if (!matched) {
        trial.end(saved);
      }
      return matched;
    };
  }
}
