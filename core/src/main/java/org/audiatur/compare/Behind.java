package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.audiatur.text.Span;

/** Which happening stands behind words of a clause: that of the claim which has its value there. */
final class Behind {

  private final Material material;
  private final BiPredicate<Fact, Span> gives;
  private final Map<String, List<Fact>> happeningOf = new HashMap<>();
  private final Map<List<Fact>, String> events = new IdentityHashMap<>();

  /**
   * @param gives true for a claim whose value stands in these words
   */
  Behind(Material material, List<List<Fact>> happenings, BiPredicate<Fact, Span> gives) {
    this.material = material;
    this.gives = gives;
    for (List<Fact> facts : happenings) {
      facts.forEach(fact -> happeningOf.put(fact.id(), facts));
    }
  }

  /** The event of a happening. */
  String event(List<Fact> happening) {
    return events.computeIfAbsent(happening, EventBuilder::id);
  }

  /** Empty if no claim of the sentence has these words, or claims of several happenings do. */
  Optional<List<Fact>> happening(Clause clause, Span words) {
    List<List<Fact>> found = new ArrayList<>();
    for (Fact fact : material.factsIn(clause.source(), clause.sentence())) {
      List<Fact> facts = happeningOf.getOrDefault(fact.id(), List.of());
      if (gives.test(fact, words) && found.stream().noneMatch(known -> known == facts)) {
        found.add(facts);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
