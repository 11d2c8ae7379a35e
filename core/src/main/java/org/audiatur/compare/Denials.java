package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.text.Span;

/**
 * A deed that one account asserts and another denies. Only deeds that both tell of rarely, near in
 * time and of the same people.
 */
final class Denials implements Detector {

  private static final int RARE = 2;
  private static final int BEFORE = 3;
  private static final long NEAR_DAYS = 60;

  /** Deeds of which even without names the question is whether they were done at all. */
  private static final Set<String> GRAVE = Set.of("betray", "spare", "burn", "plunder");

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final FieldWords<String> negations;

  /** A clause with the word of the deed, and whether it is denied. */
  private record Said(Clause clause, Span words, boolean denied) {}

  Denials(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    this.clauses = clauses;
    this.negations = material.list("negations");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Said>> byDeed = new java.util.TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Clause clause : clauses.all()) {
      for (Word word : clause.words()) {
        String deed = clauses.deed(word);
        if (!deed.isEmpty()) {
          counts.merge(deed + clause.source(), 1, Integer::sum);
          byDeed
              .computeIfAbsent(deed, key -> new ArrayList<>())
              .add(new Said(clause, word.span(), isDenied(clause, word)));
        }
      }
    }
    List<Finding> found = new ArrayList<>();
    byDeed.forEach(
        (deed, all) -> {
          List<Said> rare =
              all.stream()
                  .filter(said -> counts.getOrDefault(deed + said.clause().source(), 0) <= RARE)
                  .toList();
          find(deed, rare, found);
        });
    return found;
  }

  private boolean isDenied(Clause clause, Word deed) {
    Set<String> denying = negations.of(clause.account().language()).keySet();
    int at = clause.words().indexOf(deed);
    return clause.words().subList(Math.max(0, at - BEFORE), at).stream()
        .anyMatch(word -> word.isAny(denying));
  }

  private void find(String deed, List<Said> all, List<Finding> found) {
    for (Said denied : all) {
      for (Said told : all) {
        if (denied.denied()
            && !told.denied()
            && !denied.clause().source().equals(told.clause().source())
            && isOne(deed, denied, told)) {
          found.add(finding(denied, told));
          return;
        }
      }
    }
  }

  private boolean isOne(String deed, Said one, Said other) {
    boolean named = !one.clause().bodies().isEmpty() && !other.clause().bodies().isEmpty();
    boolean shared = material.kinship().anyNear(one.clause().bodies(), other.clause().bodies());
    DateInterval days = settings.time(one.clause().account(), one.words());
    DateInterval others = settings.time(other.clause().account(), other.words());
    boolean together =
        days != null
            && others != null
            && days.isBounded()
            && others.isBounded()
            && days.daysApart(others) <= NEAR_DAYS;
    return together
        && (shared || !named && GRAVE.contains(deed))
        && material.kinship().anyNear(around(one), around(other));
  }

  private Set<String> around(Said said) {
    return settings.around(said.clause().account(), said.clause().sentence());
  }

  private Finding finding(Said denied, Said told) {
    return new Finding("verdict", "denied")
        .gap("topic", told.clause().read(told.words()))
        .verdict("contradiction")
        .weight(0.65)
        .about(told.clause().bodies())
        .about(denied.clause().bodies())
        .side(side(denied))
        .side(side(told))
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")))
        .excuse("modality", Map.of());
  }

  private Side side(Said said) {
    Clause clause = said.clause();
    Fact fact = material.factIn(clause.source(), clause.span());
    return Usage.of(clause.account(), clause.span(), clause.read(clause.span()), fact).side();
  }
}
