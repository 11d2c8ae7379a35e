package org.audiatur.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How much speaks for it that two short accounts tell one story: persons, places, bodies and days
 * that both name, and what their common words speak of. A telegram and a memoir of one day share
 * few names, but hardly ever none of all these; accounts of other stories share next to nothing,
 * were it a people or a capital. Weights and threshold were set on 163 pairs of accounts of one
 * story, of which 120 pass, and 7,233 pairs of two, of which 11 do. Each two accounts cost a few
 * machine words.
 */
final class StoryEvidence {

  /**
   * What accounts may share, with how much one of it tells and how many are counted: SOUND of what
   * is written with a capital, UNREAD of what of that is no mention, THING as a part of all.
   */
  enum Sort {
    PERSON(1, 3),
    PLACE(1, 3),
    BODY(0.6, 2),
    PEOPLE(0.2, 2),
    SOUND(0.7, 3),
    UNREAD(0, 0),
    DAY(0.5, 2),
    THING(0, 0);

    private final double tells;
    private final int most;

    Sort(double tells, int most) {
      this.tells = tells;
      this.most = most;
    }
  }

  /** So much is enough. */
  static final double ENOUGH = 1.75;

  /** So much is enough where each of the two tells one story with a third account. */
  static final double BESIDE_A_THIRD = 0.8;

  /** Two accounts of other years. */
  private static final double OTHER_YEARS = -1.2;

  private static final double SAME_YEARS = 0.3;

  /** Of their common things any two accounts share this part. */
  private static final double THINGS_OF_ALL = 0.1;

  private static final double MOST_THINGS = 0.45;
  private static final double THINGS = 4;

  /** By sort its members, numbered. */
  private final Map<Sort, Map<String, Integer>> numbers = new EnumMap<>(Sort.class);

  /** By sort and account what it has, as bits, and the same with all that is near to it. */
  private final Map<Sort, List<long[]>> own = new EnumMap<>(Sort.class);

  private final Map<Sort, List<long[]>> wide = new EnumMap<>(Sort.class);

  private final List<Integer> things = new ArrayList<>();
  private final List<Set<Integer>> years = new ArrayList<>();

  /**
   * @param accounts what each has of each sort
   * @param years of each the years it tells of, none if it does not say
   * @param near what else a name may stand for
   */
  StoryEvidence(
      List<Map<Sort, Set<String>>> accounts,
      List<Set<Integer>> years,
      Function<String, Set<String>> near) {
    this.years.addAll(years);
    for (Sort sort : Sort.values()) {
      Map<String, Integer> known = new HashMap<>();
      accounts.forEach(
          all ->
              all.getOrDefault(sort, Set.of())
                  .forEach(member -> known.putIfAbsent(member, known.size())));
      numbers.put(sort, known);
      List<long[]> these = new ArrayList<>();
      List<long[]> those = new ArrayList<>();
      for (Map<Sort, Set<String>> all : accounts) {
        Set<String> members = all.getOrDefault(sort, Set.of());
        these.add(bits(members, known));
        those.add(bits(widened(members, near), known));
      }
      own.put(sort, these);
      wide.put(sort, those);
    }
    accounts.forEach(all -> things.add(all.getOrDefault(Sort.THING, Set.of()).size()));
  }

  private static Set<String> widened(Set<String> members, Function<String, Set<String>> near) {
    Set<String> widened = new TreeSet<>(members);
    members.forEach(member -> widened.addAll(near.apply(member)));
    return widened;
  }

  private static long[] bits(Set<String> members, Map<String, Integer> known) {
    BitSet bits = new BitSet(known.size());
    for (String member : members) {
      Integer number = known.get(member);
      if (number != null) {
        bits.set(number);
      }
    }
    return bits.toLongArray();
  }

  /** How many of a sort the one has that the other has too. */
  int both(Sort sort, int one, int other) {
    long[] some = own.getOrDefault(sort, List.of()).get(one);
    long[] others = wide.getOrDefault(sort, List.of()).get(other);
    int both = 0;
    for (int i = 0; i < Math.min(some.length, others.length); i++) {
      both += Long.bitCount(some[i] & others[i]);
    }
    return both;
  }

  /** What speaks for one story, the more the likelier; may be less than nothing. */
  double of(int one, int other) {
    double all = ofYears(years.get(one), years.get(other));
    for (Sort sort : Sort.values()) {
      all += sort.most == 0 ? 0 : sort.tells * Math.min(sort.most, both(sort, one, other));
    }
    int fewer = Math.min(things.get(one), things.get(other));
    double part = fewer == 0 ? 0 : (double) both(Sort.THING, one, other) / fewer;
    return all + THINGS * Math.max(0, Math.min(MOST_THINGS, part) - THINGS_OF_ALL);
  }

  /** A year beside the next is none of its own: the calendars differ, a winter has two. */
  private static double ofYears(Set<Integer> some, Set<Integer> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    boolean same =
        some.stream()
            .anyMatch(
                year ->
                    others.contains(year)
                        || others.contains(year - 1)
                        || others.contains(year + 1));
    return same ? SAME_YEARS : OTHER_YEARS;
  }
}
