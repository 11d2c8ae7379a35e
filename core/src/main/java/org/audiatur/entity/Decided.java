package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries a person's decisions into a joining, before any rule speaks. */
final class Decided {

  private final Joining joining;
  private final Map<String, Form> formOf = new HashMap<>();

  Decided(Joining joining, List<Form> forms) {
    this.joining = joining;
    forms.forEach(form -> form.mentions().forEach(mention -> formOf.put(mention, form)));
  }

  void keepApart(List<Wishes.Pair> pairs) {
    for (Wishes.Pair pair : pairs) {
      Form one = formOf.get(pair.one());
      Form other = formOf.get(pair.other());
      if (one != null && other != null && !one.equals(other)) {
        joining.keepApart(one, other);
      }
    }
  }

  void join(List<Wishes.Pair> pairs) {
    List<Joining.Step> steps = new ArrayList<>();
    for (Wishes.Pair pair : pairs) {
      Form one = formOf.get(pair.one());
      Form other = formOf.get(pair.other());
      if (one != null && other != null && !one.equals(other)) {
        steps.add(new Joining.Step(one, other, "так решил человек", 1.0));
      }
    }
    joining.join(steps);
  }
}
