package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What an account tells, by kind: what of it may well be a happening that others tell. Not to have
 * joined the two is no proof of silence.
 */
final class DeedsTold {

  /** Days by which two accounts may misdate one happening. */
  private static final long NEAR = 3;

  private final Material material;
  private final UnreadSentences unread;
  private final Map<String, List<Fact>> byFamily = new HashMap<>();

  DeedsTold(List<Fact> facts, Material material, UnreadSentences unread) {
    this.material = material;
    this.unread = unread;
    facts.forEach(
        fact ->
            byFamily.computeIfAbsent(fact.shape().family(), family -> new ArrayList<>()).add(fact));
  }

  /** True if it tells of something of this kind about that time that may well be the same. */
  boolean haveLike(List<Fact> facts, @Nullable DateInterval when) {
    for (Fact fact : facts) {
      for (Fact own : byFamily.getOrDefault(fact.shape().family(), List.of())) {
        if (isNear(own.days(), when) && areAlike(fact, own)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNear(@Nullable DateInterval one, @Nullable DateInterval other) {
    return one == null
        || other == null
        || one.daysApart(other) <= NEAR
        || material.calendars().explains(one, other);
  }

  private boolean areAlike(Fact one, Fact other) {
    return shareRole(one, other)
        || one.gist().sameDeed(other.gist())
        || material.kinship().anyNear(one.actors(), other.actors())
        || material.kinship().anyNear(one.objects(), other.objects());
  }

  /** Both give the killed, or the votes for. */
  private static boolean shareRole(Fact one, Fact other) {
    return one.claim().numbers().stream()
        .anyMatch(
            first ->
                other.claim().numbers().stream()
                    .anyMatch(second -> first.role().equals(second.role())));
  }

  /**
   * True if it tells of something of these families at most a day away, or on its day in the other
   * calendar, or has a date there in a sentence from which nothing was read.
   */
  boolean haveDay(Set<String> families, DateInterval when) {
    DateInterval days = new DateInterval(when.first().minusDays(1), when.last().plusDays(1));
    boolean read =
        families.stream()
            .flatMap(family -> byFamily.getOrDefault(family, List.of()).stream())
            .map(Fact::days)
            .anyMatch(
                own ->
                    own != null
                        && CoveredDays.isNarrow(own)
                        && (own.overlaps(days) || material.calendars().explains(own, when)));
    return read || unread.areDatedIn(days);
  }
}
