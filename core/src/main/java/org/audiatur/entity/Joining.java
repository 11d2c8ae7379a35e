package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forms joined into clusters, each step with its reason. A step that would bring together what a
 * person keeps apart is not made. Near-linear in the number of steps.
 */
final class Joining {

  /** A step that may be made, or was. */
  record Step(Form one, Form other, String reason, double strength) {

    Step {
      if (one.compareTo(other) > 0) {
        Form swap = one;
        one = other;
        other = swap;
      }
    }

    static final Comparator<Step> ORDER =
        Comparator.comparingDouble(Step::strength)
            .reversed()
            .thenComparing(Step::one)
            .thenComparing(Step::other)
            .thenComparing(Step::reason);
  }

  private final Map<Form, Form> parents = new HashMap<>();
  private final Map<Form, Set<Form>> apart = new HashMap<>();
  private final List<Step> made = new ArrayList<>();
  private final List<Step> proposed = new ArrayList<>();

  /** Keeps two forms and all that is joined to them apart. To be said before any step is made. */
  void keepApart(Form one, Form other) {
    apart.computeIfAbsent(root(one), form -> new HashSet<>()).add(root(other));
    apart.computeIfAbsent(root(other), form -> new HashSet<>()).add(root(one));
  }

  /** Makes the steps, strongest first, whatever their order in the list. */
  void join(List<Step> steps) {
    steps.stream().sorted(Step.ORDER).distinct().forEach(this::join);
  }

  private void join(Step step) {
    Form one = root(step.one());
    Form other = root(step.other());
    if (one.equals(other) || keptApart(one, other)) {
      return;
    }
    Form first = one.compareTo(other) < 0 ? one : other;
    Form second = first.equals(one) ? other : one;
    parents.put(second, first);
    Set<Form> enemies = apart.getOrDefault(second, Set.of());
    for (Form enemy : enemies) {
      apart.computeIfAbsent(first, form -> new HashSet<>()).add(enemy);
      apart.computeIfAbsent(root(enemy), form -> new HashSet<>()).add(first);
    }
    made.add(step);
  }

  private boolean keptApart(Form one, Form other) {
    return apart.getOrDefault(one, Set.of()).stream().anyMatch(enemy -> root(enemy).equals(other));
  }

  void propose(Step step) {
    proposed.add(step);
  }

  /** Steps made, in the order made. */
  List<Step> made() {
    return List.copyOf(made);
  }

  /** Steps proposed and not made since, in their order. */
  List<Step> proposed() {
    return proposed.stream()
        .filter(step -> !root(step.one()).equals(root(step.other())))
        .sorted(Step.ORDER)
        .distinct()
        .toList();
  }

  /** True if a person keeps the two apart. */
  boolean isKeptApart(Form one, Form other) {
    return keptApart(root(one), root(other));
  }

  /** The first form of the cluster that a form is in. */
  Form root(Form form) {
    Form top = form;
    for (Form above = parents.get(top); above != null; above = parents.get(top)) {
      top = above;
    }
    shorten(form, top);
    return top;
  }

  private void shorten(Form form, Form top) {
    Form next = form;
    for (Form above = parents.get(next); above != null; above = parents.get(next)) {
      parents.put(next, top);
      next = above;
    }
  }

  /** All clusters by their first form, members in order. */
  Map<Form, List<Form>> clusters(List<Form> forms) {
    Map<Form, List<Form>> clusters = new TreeMap<>();
    forms.stream()
        .sorted()
        .forEach(form -> clusters.computeIfAbsent(root(form), top -> new ArrayList<>()).add(form));
    return clusters;
  }
}
