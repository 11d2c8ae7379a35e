package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins a body's or a unit's name with its translation: the concepts are the same, and in each
 * language one bearer alone has them; of several bearers the joins are only proposed. A bare kind
 * ({@code Senate}) may be another body in every account and is only proposed too. Near-linear.
 */
final class Translations {

  private static final double STRENGTH = 0.8;
  private static final double DOUBT = 0.4;

  private final Joining joining;
  private final Concepts concepts;
  private final Reasons reasons;

  Translations(Joining joining, Concepts concepts, Reasons reasons) {
    this.joining = joining;
    this.concepts = concepts;
    this.reasons = reasons;
  }

  void join(List<Form> forms) {
    List<Joining.Step> steps = new ArrayList<>();
    for (Map.Entry<String, List<Form>> same : byConcepts(forms).entrySet()) {
      Map<String, List<Form>> bearers = bearers(same.getValue());
      if (bearers.size() > 1) {
        boolean sure =
            Concepts.areTelling(same.getKey())
                && bearers.values().stream().allMatch(one -> one.size() == 1);
        connect(bearers, sure, steps);
      }
    }
    joining.join(steps);
  }

  private Map<String, List<Form>> byConcepts(List<Form> forms) {
    Map<String, List<Form>> same = new TreeMap<>();
    forms.stream()
        .sorted()
        .forEach(
            form -> same.computeIfAbsent(concepts.of(form), key -> new ArrayList<>()).add(form));
    same.remove("");
    return same;
  }

  /** One form for each bearer so called in a language, by language. */
  private Map<String, List<Form>> bearers(List<Form> forms) {
    Map<String, Map<Form, Form>> found = new TreeMap<>();
    for (Form form : forms) {
      found
          .computeIfAbsent(form.language(), code -> new HashMap<>())
          .putIfAbsent(joining.root(form), form);
    }
    Map<String, List<Form>> bearers = new TreeMap<>();
    found.forEach((code, one) -> bearers.put(code, one.values().stream().sorted().toList()));
    return bearers;
  }

  private void connect(Map<String, List<Form>> bearers, boolean sure, List<Joining.Step> steps) {
    List<Form> first = bearers.values().iterator().next();
    bearers.values().stream()
        .skip(1)
        .flatMap(List::stream)
        .forEach(
            other -> {
              for (Form one : first) {
                String reason = reasons.say("translation", other.name());
                if (sure) {
                  steps.add(new Joining.Step(one, other, reason, STRENGTH));
                } else if (!joining.root(one).equals(joining.root(other))) {
                  joining.propose(new Joining.Step(one, other, reason, DOUBT));
                }
              }
            });
  }
}
