package org.audiatur.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.jspecify.annotations.Nullable;

/**
 * The time that an account covers: the densest run of dates without a gap of a year. A party's
 * founding thirty years before does not stretch it.
 */
final class CoveredDays {

  private static final long GAP = 365;
  private static final long SEASON = 100;

  private CoveredDays() {}

  /** Null where the account gives no dates. */
  static @Nullable DateInterval of(Account account, List<Fact> facts) {
    DateInterval best = null;
    int most = 0;
    DateInterval run = null;
    int count = 0;
    for (DateInterval when : dates(account, facts)) {
      boolean goesOn = run != null && ChronoUnit.DAYS.between(run.last(), when.first()) <= GAP;
      run = goesOn && run != null ? run.span(when) : when;
      count = goesOn ? count + 1 : 1;
      if (count > most) {
        most = count;
        best = run;
      }
    }
    return best;
  }

  /** Of its claims, and of its own words outside its abstracts. */
  private static List<DateInterval> dates(Account account, List<Fact> facts) {
    List<DateInterval> dated = new ArrayList<>();
    facts.stream()
        .filter(fact -> !fact.claim().repeats())
        .map(fact -> beginning(fact.days()))
        .filter(CoveredDays::isNarrow)
        .forEach(dated::add);
    account.mentions().stream()
        .filter(mention -> account.abstracts().stream().noneMatch(mention.span()::overlaps))
        .flatMap(mention -> Dating.of(mention).stream())
        .map(Material::bounds)
        .filter(CoveredDays::isNarrow)
        .filter(when -> when.days() <= SEASON)
        .forEach(dated::add);
    dated.sort(Comparator.comparing(DateInterval::first).thenComparing(DateInterval::last));
    return dated;
  }

  /** «С 29 мая» is at least that day. */
  private static @Nullable DateInterval beginning(@Nullable DateInterval when) {
    if (when == null || when.first().equals(LocalDate.MIN)) {
      return when;
    }
    return when.last().equals(LocalDate.MAX) ? DateInterval.of(when.first()) : when;
  }

  /** True of days that lie within a year. */
  static boolean isNarrow(@Nullable DateInterval when) {
    return when != null && when.isBounded() && when.days() <= GAP + 1;
  }
}
