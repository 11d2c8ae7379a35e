package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of several accounts that are at one place and time: enough to hold them side by side
 * where they answer a question that is asked but once there, whatever their words.
 */
final class OneSetting {

  /** A week, and the thirteen days between the calendars. */
  private static final long NEAR_DAYS = 20;

  private final Material material;
  private final Settings settings;

  OneSetting(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
  }

  /** Where an account names no place at all, the time must be known. */
  boolean isOf(Clause one, Clause other) {
    DateInterval days = settings.time(one.account(), one.span());
    DateInterval others = settings.time(other.account(), other.span());
    Set<String> places = widely(one);
    Set<String> further = widely(other);
    boolean known = isKnown(days) && isKnown(others);
    boolean here = material.kinship().anyNear(places, further);
    return (here || known && (places.isEmpty() || further.isEmpty())) && !areApart(days, others);
  }

  private static boolean isKnown(@Nullable DateInterval days) {
    return days != null && days.isBounded();
  }

  private static boolean areApart(@Nullable DateInterval one, @Nullable DateInterval other) {
    return one != null
        && other != null
        && one.isBounded()
        && other.isBounded()
        && one.daysApart(other) > NEAR_DAYS;
  }

  private Set<String> widely(Clause clause) {
    return settings.widely(clause.account(), clause.sentence());
  }

  /** Answers given in one setting, the first of each account. */
  <T> List<List<T>> groups(List<T> answers, Function<T, Clause> clause) {
    List<List<T>> groups = new ArrayList<>();
    for (T answer : answers) {
      Clause own = clause.apply(answer);
      List<T> group =
          groups.stream()
              .filter(known -> isOf(clause.apply(known.getFirst()), own))
              .findFirst()
              .orElse(null);
      if (group == null) {
        groups.add(new ArrayList<>(List.of(answer)));
      } else if (group.stream()
          .noneMatch(known -> clause.apply(known).source().equals(own.source()))) {
        group.add(answer);
      }
    }
    return groups;
  }
}
