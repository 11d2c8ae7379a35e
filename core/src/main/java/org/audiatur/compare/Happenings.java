package org.audiatur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
    List<Fact> byTime =
        facts.stream()
            .sorted(Comparator.comparing(Happenings::firstDay).thenComparing(Fact.ORDER))
            .toList();
    List<Set<String>> keys = byTime.parallelStream().map(Happenings::keys).toList();
    Map<String, List<Integer>> blocks = blocks(keys);
    return IntStream.range(0, byTime.size())
        .parallel()
        .boxed()
        .flatMap(
            one ->
                Arrays.stream(later(one, keys.get(one), blocks))
                    .mapToObj(other -> weigh(byTime.get(one), byTime.get(other))))
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

  /** By key the numbers of those that have it, ascending. */
  private static Map<String, List<Integer>> blocks(List<Set<String>> keys) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Integer number = i;
      keys.get(i).forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
    }
    return blocks;
  }

  /** Its next neighbours in time in all its blocks, each once. */
  private static int[] later(Integer number, Set<String> keys, Map<String, List<Integer>> blocks) {
    int[] later = new int[keys.size() * NEIGHBOURS];
    int size = 0;
    for (String key : keys) {
      List<Integer> block = blocks.getOrDefault(key, List.of());
      int at = Collections.binarySearch(block, number);
      for (int i = at + 1; i < Math.min(block.size(), at + NEIGHBOURS); i++) {
        later[size++] = block.get(i);
      }
    }
    Arrays.sort(later, 0, size);
    int once = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || later[i] != later[i - 1]) {
        later[once++] = later[i];
      }
    }
    return Arrays.copyOf(later, once);
  }

  private static Set<String> keys(Fact fact) {
    Set<String> named = fact.entities();
    List<String> entities = named.stream().limit(MOST_ENTITIES).toList();
    String family = fact.shape().family() + "|" + fact.planned() + "|";
    Set<String> keys = new HashSet<>();
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
