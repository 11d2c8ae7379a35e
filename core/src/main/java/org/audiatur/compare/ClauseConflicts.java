package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Dating;
import org.audiatur.text.Span;

/**
 * Days, hours and places that two accounts give to one deed and that cannot both be, read from
 * their clauses, whether or not claims were read there.
 */
final class ClauseConflicts implements Detector {

  /** Other places are no ground to take the deeds for two. */
  private static final double SLACK = 0.4;

  private static final long MOST_APART = 60;
  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final StoryPairs stories;
  private final DaysApart apart;
  private final ClauseDays days;
  private final SameDeed same;
  private final ClausePlaces places;
  private final FieldWords<String> dated;

  ClauseConflicts(Material material, Clauses clauses, ClausePairs pairs, StoryPairs stories) {
    this.material = material;
    this.clauses = clauses;
    this.apart = new DaysApart(material.calendars(), MOST_APART);
    this.days = new ClauseDays(material, clauses);
    this.same = new SameDeed(material, clauses, days);
    this.places = new ClausePlaces(material, clauses, same);
    this.dated = material.list("dated-words");
    this.pairs = pairs;
    this.stories = stories;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Clause> told =
        clauses.all().stream()
            .filter(clause -> !clause.deeds().isEmpty() && happened(clause))
            .toList();
    Together dates = new Together(new Behind(material, happenings, ClauseConflicts::isDatedBy));
    Together places = new Together(new Behind(material, happenings, ClauseConflicts::isPlacedBy));
    pairs(told, clause -> !days.of(clause).isEmpty(), 0).forEach(pair -> dates(pair, dates));
    pairs(told, this.places::areIn, SLACK).stream()
        .filter(this::mayBeOfOneDay)
        .forEach(pair -> this.places.find(pair, places));
    List<Finding> found = new ArrayList<>(dates.findings());
    found.addAll(places.findings());
    return found;
  }

  /** What only a story brings together, told of two days and two places, is more likely two. */
  private boolean mayBeOfOneDay(ClausePairs.Pair pair) {
    return pair.told().isEmpty() || clauses.mayBeOfOneDay(pair.one(), pair.other());
  }

  /** By their words alone, then where two accounts of one story tell of one thing. */
  private List<ClausePairs.Pair> pairs(List<Clause> told, Predicate<Clause> asked, double slack) {
    List<ClausePairs.Pair> all = new ArrayList<>(pairs.pairs(told, asked, slack));
    Set<Clause> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(told);
    for (StoryPairs.Aligned pair : stories.allByDeed()) {
      boolean both = known.contains(pair.one()) && known.contains(pair.other());
      if (both && asked.test(pair.one()) && asked.test(pair.other())) {
        all.add(new ClausePairs.Pair(pair.one(), pair.other(), pair.score(), pair.deeds()));
      }
    }
    return all;
  }

  private static boolean isDatedBy(Fact fact, Span words) {
    Dating date = fact.claim().date();
    return date != null && date.span().equals(words);
  }

  private static boolean isPlacedBy(Fact fact, Span words) {
    return fact.claim().roles().stream()
        .anyMatch(
            role -> fact.shape().places().contains(role.role()) && role.span().overlaps(words));
  }

  private boolean happened(Clause clause) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return fact == null || fact.happened() && !fact.claim().repeats();
  }

  private void dates(ClausePairs.Pair pair, Together found) {
    Dating first = days.nearest(pair.one(), pair);
    Dating second = days.nearest(pair.other(), pair);
    if (DaysApart.areOne(first, second) || !same.is(pair)) {
      return;
    }
    if (Hours.areApart(first, second)) {
      found.add(
          pair,
          first.span(),
          second.span(),
          finding("date", pair, first, second).weight(0.6).excuse("calendar-hours", Map.of()));
    } else if (apart.asWritten(first, second)) {
      DateInterval bounds = DaysApart.bounds(first, second);
      DateInterval others = DaysApart.bounds(second, first);
      if (bounds != null && others != null) {
        found.add(
            pair,
            first.span(),
            second.span(),
            DaysApart.explained(finding("date", pair, first, second).weight(0.65), bounds, others));
      }
    }
  }

  private Finding finding(String kind, ClausePairs.Pair pair, Dating one, Dating other) {
    boolean written = isOnPaper(pair.one(), one) || isOnPaper(pair.other(), other);
    return finding(kind, pair)
        .side(side(pair.one(), one))
        .side(side(pair.other(), other))
        .verdict(Ruling.ofValues(written));
  }

  /** What is dated the 15th may be given on the 18th. */
  private boolean isOnPaper(Clause clause, Dating date) {
    Set<String> known = dated.of(clause.account().language()).keySet();
    int at = clause.firstFrom(date.span().start());
    return clause.words().subList(Math.max(0, at - 2), at).stream()
        .anyMatch(word -> word.isAny(known));
  }

  static Finding finding(String kind, ClausePairs.Pair pair) {
    return new Finding(kind, "clause-" + kind)
        .phrase(kind)
        .gap("event", pair.one().read(pair.one().span()))
        .verdict(Ruling.CONTRADICTION)
        .about(pair.one().bodies())
        .about(pair.one().places());
  }

  private Side side(Clause clause, Dating date) {
    return material.side(clause, date.span(), date.edtf().toString());
  }
}
