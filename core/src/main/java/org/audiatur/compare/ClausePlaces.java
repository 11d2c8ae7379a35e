package org.audiatur.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where two clauses have one deed done: where one person was taken, killed or met, or a deed that
 * comes once was done to one thing.
 */
final class ClausePlaces {

  /** How much the thing must tell that a deed is done to. */
  private static final double BESIDE = 0.55;

  /** Deeds that are done to one person at one place. */
  private static final Set<String> ONE_PLACE =
      Set.of("take", "kill", "wound", "agree", "meet", "elect");

  private final Material material;
  private final Clauses clauses;
  private final SameDeed same;
  private final PlaceWords where;

  ClausePlaces(Material material, Clauses clauses, SameDeed same) {
    this.material = material;
    this.clauses = clauses;
    this.same = same;
    this.where = new PlaceWords(material);
  }

  /** True if a clause has a place. */
  boolean areIn(Clause clause) {
    return !where.withCommon(clause).isEmpty();
  }

  /**
   * Where one person was taken, killed or met, or a deed that comes once was done to one thing.
   * Neither place may be told in the other clause.
   */
  void find(ClausePairs.Pair pair, Together found) {
    for (String deed : pair.deeds()) {
      PlaceWords.Where one = nearest(pair.one(), deed);
      PlaceWords.Where other = nearest(pair.other(), deed);
      if (one != null
          && other != null
          && !meet(one, other)
          && isOfOne(deed, pair, one.named() && other.named())
          && where.withCommon(pair.other()).stream().noneMatch(place -> meet(one, place))
          && where.withCommon(pair.one()).stream().noneMatch(place -> meet(place, other))) {
        found.add(
            pair,
            one.span(),
            other.span(),
            ClauseConflicts.finding("place", pair)
                .side(side(pair.one(), one))
                .side(side(pair.other(), other))
                .verdict(Ruling.ofValues(SameDeed.WAYS.contains(deed)))
                .weight(0.6)
                .excuse("place-within", Map.of()));
        return;
      }
    }
  }

  /** The place that stands nearest to the word of the deed. */
  private PlaceWords.@Nullable Where nearest(Clause clause, String deed) {
    List<PlaceWords.Where> all = where.withCommon(clause);
    if (all.size() < 2) {
      return all.isEmpty() ? null : all.getFirst();
    }
    List<Span> at =
        clause.words().stream()
            .filter(word -> clauses.family(word).equals(deed))
            .map(Word::span)
            .toList();
    return all.stream()
        .min(
            Comparator.comparingInt((PlaceWords.Where place) -> ClauseDays.away(place.span(), at))
                .thenComparing(PlaceWords.Where::span))
        .orElse(null);
  }

  /** A place without a name is told of what befell a person only. */
  private boolean isOfOne(String deed, ClausePairs.Pair pair, boolean named) {
    boolean person =
        pair.one().bodies().stream()
            .anyMatch(
                id ->
                    material.isPerson(id)
                        && material.kinship().anyNear(Set.of(id), pair.other().bodies()));
    double things =
        pair.shared().stream()
            .filter(stem -> clauses.deedOf(stem).isEmpty())
            .mapToDouble(stem -> clauses.tells(stem, pair.one().source(), pair.other().source()))
            .sum();
    return person && ONE_PLACE.contains(deed) || named && things >= BESIDE && same.comesOnce(deed);
  }

  /** One lies in the other, or the two names begin alike. */
  private boolean meet(PlaceWords.Where one, PlaceWords.Where other) {
    if (!one.named() || !other.named()) {
      return one.kinds().isEmpty()
          || other.kinds().isEmpty()
          || one.kinds().stream().anyMatch(other.kinds()::contains);
    }
    Entity first = one.entity();
    Entity second = other.entity();
    return first != null && second != null
        ? material.kinship().mayBeOnePlace(first.id(), second.id())
        : Wording.beginAlike(one.name(), other.name());
  }

  private Side side(Clause clause, PlaceWords.Where where) {
    return material.side(clause, where.span(), where.name());
  }
}
