package org.audiatur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Gathers facts into happenings. Facts are compared only inside blocks of one family, month and
 * entity, or one family and two entities, and inside a block only with their neighbours in time:
 * near-linear.
 */
final class Happenings {

  private static final int NEIGHBOURS = 24;
  private static final int MOST_ENTITIES = 6;
  private static final int WEEK = 7;
  private static final long FEW_MONTHS = 70;

  private record Link(Fact one, Fact other, double score) {}

  private final List<Fact> facts;
  private final SameHappening same;

  Happenings(Kinship kinship, CalendarShift calendars, List<Fact> facts) {
    this.facts = facts;
    same = new SameHappening(kinship, calendars, facts);
  }

  /**
   * Groups of facts that tell of one happening, each in order, groups by their smallest claim id.
   */
  List<List<Fact>> gather() {
    Gathering groups = new Gathering(facts);
    for (Link link : links()) {
      groups.join(link.one(), link.other(), (some, others) -> agree(some, others, link));
    }
    return groups.all();
  }

  private List<Link> links() {
    Map<Fact, Integer> numbers = new IdentityHashMap<>();
    facts.forEach(fact -> numbers.put(fact, numbers.size() + 1));
    Longs seen = new Longs();
    for (List<Fact> block : blocks(facts).values()) {
      block.sort(Comparator.comparing(Happenings::firstDay).thenComparing(Fact.ORDER));
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
          long one = numbers.getOrDefault(block.get(i), 0);
          long other = numbers.getOrDefault(block.get(j), 0);
          seen.add(Math.min(one, other) << 32 | Math.max(one, other));
        }
      }
    }
    return Arrays.stream(seen.all())
        .parallel()
        .mapToObj(both -> weigh(facts.get((int) (both >>> 32) - 1), facts.get((int) both - 1)))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparing(link -> link.one().id())
                .thenComparing(link -> link.other().id()))
        .toList();
  }

  /** Null for two facts that do not tell of one happening. */
  private @Nullable Link weigh(Fact one, Fact other) {
    Fact first = one.id().compareTo(other.id()) < 0 ? one : other;
    Fact second = first == one ? other : one;
    double score = first.id().equals(second.id()) ? 0 : same.score(first, second);
    return score >= SameHappening.ENOUGH ? new Link(first, second, score) : null;
  }

  private static LocalDate firstDay(Fact fact) {
    DateInterval days = fact.days();
    return days == null ? LocalDate.MIN : days.first();
  }

  private static Map<String, List<Fact>> blocks(List<Fact> facts) {
    Map<String, List<Fact>> blocks = new TreeMap<>();
    for (Fact fact : facts) {
      for (String key : new TreeSet<>(keys(fact))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
      }
    }
    return blocks;
  }

  private static List<String> keys(Fact fact) {
    Set<String> named = fact.entities();
    List<String> entities = named.stream().limit(MOST_ENTITIES).toList();
    String family = fact.shape().family() + "|" + fact.planned() + "|";
    List<String> keys = new ArrayList<>();
    DateInterval days = fact.days();
    if (days != null && days.days() == 1) {
      keys.add(family + days.first());
      keys.add(family + days.first().toEpochDay() / WEEK);
      keys.add(family + (days.first().toEpochDay() + WEEK / 2) / WEEK + "~");
    }
    fact.claim().numbers().forEach(number -> keys.add(family + "#" + number.role()));
    if (SameHappening.isMessage(fact)) {
      keys.add("said " + fact.source() + Settings.sentence(fact.account(), fact.claim().trigger()));
    }
    for (String bucket : buckets(fact.days())) {
      if (SameHappening.isMessage(fact)) {
        fact.actors().forEach(actor -> keys.add("said " + bucket + "|" + actor));
      }
      named.forEach(entity -> keys.add(family + bucket + "|" + entity));
    }
    for (int i = 0; i < entities.size(); i++) {
      for (int j = i + 1; j < entities.size(); j++) {
        keys.add(family + entities.get(i) + "|" + entities.get(j));
      }
      keys.add(family + fact.type() + "|" + entities.get(i));
    }
    return keys;
  }

  /**
   * The months of a short interval and those beside it, where the two calendars may differ; else
   * its years.
   */
  private static List<String> buckets(@Nullable DateInterval days) {
    List<String> buckets = new ArrayList<>();
    if (days == null || !days.isBounded()) {
      return buckets;
    }
    if (days.days() <= FEW_MONTHS) {
      LocalDate last = days.last().plusDays(14);
      for (LocalDate day = days.first().withDayOfMonth(1);
          !day.isAfter(last);
          day = day.plusMonths(1)) {
        buckets.add(day.getYear() + "-" + day.getMonthValue());
      }
    }
    buckets.add(Integer.toString(days.first().getYear()));
    return buckets;
  }

  /**
   * Those who speak for one must be able to be the same happening as most who speak for the other:
   * chains do not grow.
   */
  private boolean agree(List<Fact> some, List<Fact> others, Link link) {
    if (some.size() == 1 && others.size() == 1) {
      return true;
    }
    double sum = 0;
    int pairs = 0;
    for (Fact one : some) {
      for (Fact other : others) {
        sum += Math.max(-3, Math.min(link.score(), same.score(one, other)));
        pairs++;
      }
    }
    return sum / pairs >= SameHappening.ENOUGH / 2;
  }
}
