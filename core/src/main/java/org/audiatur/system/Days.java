package org.audiatur.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.Qualifier;
import org.audiatur.claim.Dating;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The day of a deed that is told without one, between deeds of one day: an account that goes
 * through a day hour by hour names it only now and then. Such a day is approximate, and its words
 * stand elsewhere.
 */
final class Days {

  /** Words of a day reach no further in a narrative: a page. */
  private static final int REACH = 3000;

  /** A narrative that gives no later day is followed for two or three sentences. */
  private static final int SHORT_REACH = 350;

  /** A day of the narrative and the claim that names it. */
  record Day(Edtf date, Ledger.Told named) {}

  private final Map<String, TreeMap<Integer, Ledger.Told>> fights = new HashMap<>();
  private final Map<String, TreeMap<Integer, Ledger.Told>> dated = new HashMap<>();

  Days(Ledger ledger) {
    for (Ledger.Told told : ledger.of("battle", "capture")) {
      if (told.happened() && !ledger.named(told, "place").isEmpty()) {
        fights
            .computeIfAbsent(told.account().sha256(), key -> new TreeMap<>())
            .put(told.claim().trigger().start(), told);
      }
    }
    for (Ledger.Told told : ledger.all()) {
      if (told.happened() && told.date() instanceof EdtfDate && Moment.of(told) != null) {
        dated
            .computeIfAbsent(told.account().sha256(), key -> new TreeMap<>())
            .putIfAbsent(told.claim().trigger().start(), told);
      }
    }
  }

  /** Null if the claim has a date of its own, or stands in no narrative of one day. */
  @Nullable Day of(Ledger.Told told) {
    TreeMap<Integer, Ledger.Told> account = dated.get(told.account().sha256());
    if (told.date() != null || account == null || Deeds.isNoun(told)) {
      return null;
    }
    int at = told.claim().trigger().start();
    var before = account.floorEntry(at);
    var after = account.ceilingEntry(at);
    if (before == null || !isDay(before.getValue()) || at - before.getKey() > REACH) {
      return null;
    }
    Ledger.Told day = before.getValue();
    boolean inside =
        after != null
            && after.getKey() - at <= REACH
            && java.util.Objects.equals(day.days(), after.getValue().days());
    return (inside || at - before.getKey() <= SHORT_REACH) && isOneStretch(day, told)
        ? new Day(Edtf.day(first(day)).with(Qualifier.APPROXIMATE), day)
        : null;
  }

  /** The fight or capture that a count of losses follows closely. */
  Optional<Ledger.Told> fightBefore(Ledger.Told losses) {
    int at = losses.claim().trigger().start();
    return Optional.ofNullable(fights.get(losses.account().sha256()))
        .map(fights -> fights.lowerEntry(at))
        .filter(fight -> at - fight.getKey() <= SHORT_REACH)
        .map(Map.Entry::getValue);
  }

  private static java.time.LocalDate first(Ledger.Told told) {
    return java.util.Objects.requireNonNull(told.days()).first();
  }

  private static boolean isDay(Ledger.Told told) {
    return told.days() != null && told.days().days() == 1;
  }

  /** No blank line and no other words of time lie between. */
  private static boolean isOneStretch(Ledger.Told before, Ledger.Told told) {
    int from = before.claim().trigger().end();
    int to = told.claim().trigger().start();
    if (from >= to) {
      return true;
    }
    Span between = Span.of(from, Math.max(to, told.claim().quote().end()));
    Dating named = before.claim().date();
    return !told.account().text().text().substring(from, to).contains("\n\n")
        && told.account().mentions().stream()
            .filter(mention -> mention.type().equals("DATE") && mention.span().overlaps(between))
            .allMatch(mention -> named != null && mention.span().overlaps(named.span()));
  }
}
