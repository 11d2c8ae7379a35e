package org.audiatur.compare;

import java.util.List;
import java.util.Map;

/**
 * What was ordered, demanded or promised in one clause, and another that says it came otherwise.
 */
record BrokenPlan(Clause plan, Clause outcome) {

  /**
   * The finding that shows both clauses, without names.
   *
   * @param rule how it was found
   * @param weight how much it tells, 0 to 1
   */
  Finding finding(String rule, double weight, Material material) {
    String said = plan.read(plan.span());
    String came = outcome.read(outcome.span());
    return new Finding("plan-vs-outcome", rule)
        .phrase("plan")
        .gap("plan", List.of(said))
        .gap("outcome", List.of(came))
        .verdict(Ruling.ofPlan(false, false))
        .weight(weight)
        .side(material.side(plan, plan.span(), said))
        .side(material.side(outcome, outcome.span(), came))
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
  }
}
