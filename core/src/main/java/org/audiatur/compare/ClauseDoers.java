package org.audiatur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * One deed done to one thing that two accounts ascribe to different doers, read from their clauses:
 * «поляки взорвали мост», «мост взорвали наши сапёры».
 */
final class ClauseDoers implements Detector {

  /** Deeds that are done to one thing but once, so that two doers exclude each other. */
  private static final Set<String> ONCE =
      Set.of(
          "burn", "sink", "open", "betray", "shoot", "destroy", "show", "found", "lead", "build",
          "restore");

  /** Deeds that are done to one person but once. */
  private static final Set<String> TO_A_PERSON = Set.of("kill", "take");

  private static final double BESIDE = 0.55;

  /** Other doers are no ground to take the deeds for two. */
  private static final double SLACK = 0.4;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final DoerReader doers;

  ClauseDoers(Material material, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.doers = new DoerReader(material, clauses);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Clause> told =
        clauses.all().stream()
            .filter(clause -> clause.deeds().stream().anyMatch(this::isAsked) && isDone(clause))
            .toList();
    Map<Clause, Finding> byClause = new IdentityHashMap<>();
    List<Finding> found = new ArrayList<>();
    for (ClausePairs.Pair pair : pairs.pairs(told, clause -> doer(clause) != null, SLACK)) {
      Finding finding = finding(pair);
      if (finding == null) {
        continue;
      }
      Finding known = byClause.getOrDefault(pair.one(), byClause.get(pair.other()));
      if (known == null) {
        byClause.put(pair.one(), finding);
        byClause.put(pair.other(), finding);
        found.add(finding);
      } else {
        finding.sides().forEach(known::side);
      }
    }
    return found;
  }

  /** «Ordered to burn it» is no burning, «burnt by order of …» is. */
  private boolean isDone(Clause clause) {
    for (Word word : clause.words()) {
      String deed = clauses.deed(word);
      if (isAsked(deed) || Clause.WISHES.contains(deed)) {
        return isAsked(deed);
      }
    }
    return false;
  }

  private boolean isAsked(String deed) {
    return ONCE.contains(deed) || TO_A_PERSON.contains(deed);
  }

  private @Nullable Finding finding(ClausePairs.Pair pair) {
    if (pair.deeds().stream().noneMatch(deed -> isOnce(deed, pair)) || isAtTwoTimes(pair)) {
      return null;
    }
    Doer one = doer(pair.one());
    Doer other = doer(pair.other());
    return one == null || other == null || !one.differs(other, material.kinship())
        ? null
        : new Finding("actor", "clause-doers")
            .phrase("actor")
            .gap("event", pair.one().read(pair.one().span()))
            .verdict(Ruling.CONTRADICTION)
            .weight(0.6)
            .side(side(one))
            .side(side(other))
            .about(one.names())
            .about(other.names())
            .excuse("part-of", Map.of())
            .excuse("name-variant", Map.of())
            .excuse("modality", Map.of());
  }

  /** One may lead this year and another the next. */
  private boolean isAtTwoTimes(ClausePairs.Pair pair) {
    List<DateInterval> days = clauses.written(pair.one());
    List<DateInterval> others = clauses.written(pair.other());
    return pair.deeds().contains("lead")
        && !days.isEmpty()
        && !others.isEmpty()
        && days.stream()
            .noneMatch(one -> others.stream().anyMatch(other -> isAtOneTime(one, other)));
  }

  /** «До августа» and «с 17 августа» meet only by their edges. */
  private static boolean isAtOneTime(DateInterval one, DateInterval other) {
    boolean follow = isSince(one) && isUntil(other) || isUntil(one) && isSince(other);
    return one.overlaps(other) && !follow;
  }

  private static boolean isSince(DateInterval days) {
    return days.last().equals(LocalDate.MAX);
  }

  private static boolean isUntil(DateInterval days) {
    return days.first().equals(LocalDate.MIN);
  }

  /** True if what it was done to is shared. */
  private boolean isOnce(String deed, ClausePairs.Pair pair) {
    if (TO_A_PERSON.contains(deed)) {
      return sharesPerson(pair);
    }
    Doer one = doer(pair.one());
    Doer other = doer(pair.other());
    return ONCE.contains(deed)
        && pair.shared().stream()
                .filter(stem -> clauses.deedOf(stem).isEmpty())
                .filter(stem -> one == null || !one.stems().contains(stem))
                .filter(stem -> other == null || !other.stems().contains(stem))
                .mapToDouble(
                    stem -> clauses.tells(stem, pair.one().source(), pair.other().source()))
                .sum()
            >= BESIDE;
  }

  private boolean sharesPerson(ClausePairs.Pair pair) {
    return pair.one().bodies().stream()
        .anyMatch(
            id ->
                material.isPerson(id)
                    && material.kinship().anyNear(Set.of(id), pair.other().bodies()));
  }

  private @Nullable Doer doer(Clause clause) {
    return doers.of(clause, word -> isAsked(clauses.deed(word)));
  }

  private Side side(Doer doer) {
    Clause clause = doer.clause();
    return material.side(clause, clause.span(), clause.read(doer.span()));
  }
}
