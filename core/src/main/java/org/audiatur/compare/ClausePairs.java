package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of two accounts that tell of one thing, as {@link Likeness} has it. A clause is paired
 * with one clause of each further account, and only where no other fits nearly as well. Only
 * clauses that share two rarer words or names are weighed, each with the next of its block and
 * those of few further accounts: near-linear in the clauses, also where a thousand accounts tell of
 * one thing.
 */
final class ClausePairs {

  /**
   * Two clauses of different accounts. What they share is looked up when it is asked for.
   *
   * @param told deeds that the two are known to tell of, in whatever words
   */
  record Pair(Clause one, Clause other, double score, Set<String> told) {

    Pair(Clause one, Clause other, double score) {
      this(one, other, score, Set.of());
    }

    /** The deeds that both tell of. */
    Set<String> deeds() {
      Set<String> deeds = both(one.deeds(), other.deeds());
      deeds.addAll(told);
      return deeds;
    }

    /** The words that both have; in two languages also the names that sound alike. */
    Set<String> shared() {
      Set<String> shared = both(one.stems(), other.stems());
      if (!one.account().language().equals(other.account().language())) {
        shared.addAll(both(one.sounds(), other.sounds()));
      }
      return shared;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
      Set<String> both = new TreeSet<>(some);
      both.retainAll(others);
      return both;
    }
  }

  static final double ENOUGH = 1.75;
  private static final double WITHOUT_DEED = 1.7;
  private static final double CLEARLY = 0.06;

  private static final int COMMON = 25;

  /** What an account says so seldom is enough to look at what else is shared. */
  private static final int RARE = 2;

  private static final int PARTNERS = 60;

  private final Clauses clauses;
  private final Likeness likeness;

  ClausePairs(Material material, Settings settings, Clauses clauses) {
    this.clauses = clauses;
    this.likeness = new Likeness(material, settings, clauses);
  }

  /** Best first; each clause once for each further account. */
  List<Pair> pairs(List<Clause> all, Predicate<Clause> asked) {
    return pairs(all, asked, 0);
  }

  /**
   * @param slack by how much less is enough
   */
  List<Pair> pairs(List<Clause> all, Predicate<Clause> asked, double slack) {
    List<Marks> marks = all.stream().filter(asked).map(likeness::marks).toList();
    List<Weighed> weighed =
        Arrays.stream(candidates(marks))
            .parallel()
            .mapToObj(
                both ->
                    weigh(likeness.marks((int) (both >>> 32)), likeness.marks((int) both), slack))
            .filter(Objects::nonNull)
            .toList();
    return ranked(clear(weighed));
  }

  /** How much speaks for it that two clauses of different accounts tell of one thing. */
  double score(Clause one, Clause other) {
    return likeness.of(likeness.marks(one), likeness.marks(other));
  }

  /** Two clauses whose score is enough, that of the first account first. */
  private record Weighed(Marks one, Marks other, double score) {

    static final Comparator<Weighed> BEST_FIRST =
        Comparator.comparingDouble(Weighed::score)
            .reversed()
            .thenComparing(Weighed::one, Marks.BY_PLACE)
            .thenComparing(Weighed::other, Marks.BY_PLACE);

    Weighed {
      if (one.source() > other.source()) {
        Marks swap = one;
        one = other;
        other = swap;
      }
    }
  }

  /** Clauses that share enough to be weighed, each two once. */
  private long[] candidates(List<Marks> marks) {
    Longs once = new Longs();
    Longs again = new Longs();
    blocks(marks)
        .forEach(
            (key, block) -> {
              boolean[] rare = rare(key, block);
              for (int i = 0; i < block.size(); i++) {
                Marks one = block.get(i);
                int until = Beside.until(block, i, PARTNERS, Marks::source);
                for (int j = i + 1; j < until; j++) {
                  Marks other = block.get(j);
                  if (one.source() != other.source()) {
                    long both = both(one.index(), other.index());
                    if (rare[i] && rare[j] || !once.add(both)) {
                      again.add(both);
                    }
                  }
                }
              }
            });
    return again.all();
  }

  private boolean[] rare(String key, List<Marks> block) {
    boolean[] rare = new boolean[block.size()];
    for (int i = 0; i < rare.length; i++) {
      int count = clauses.count(block.get(i).clause().source(), key);
      rare[i] = count > 0 && count <= RARE;
    }
    return rare;
  }

  private @Nullable Weighed weigh(Marks one, Marks other, double slack) {
    double score = likeness.of(one, other);
    boolean deed = Marks.shared(one.deeds(), other.deeds()) > 0;
    return score + slack >= (deed ? ENOUGH : WITHOUT_DEED) ? new Weighed(one, other, score) : null;
  }

  /** Drops pairs beside which another of the same clause and account is nearly as good. */
  private static List<Weighed> clear(List<Weighed> pairs) {
    return BestTwo.clear(
        pairs,
        pair -> end(pair.one(), pair.other()),
        pair -> end(pair.other(), pair.one()),
        Weighed::score,
        CLEARLY);
  }

  private static long both(int one, int other) {
    return (long) one << 32 | other;
  }

  /** A clause for one further account. */
  private static long end(Marks clause, Marks other) {
    return both(clause.index(), other.source());
  }

  private Map<String, List<Marks>> blocks(List<Marks> all) {
    Map<String, List<Marks>> blocks = new HashMap<>();
    for (Marks marks : all) {
      Clause clause = marks.clause();
      Set<String> keys = new HashSet<>(clause.stems());
      keys.removeIf(stem -> clauses.count(clause.source(), stem) > COMMON);
      keys.addAll(clause.bodies());
      keys.addAll(clause.sounds());
      clause.places().forEach(place -> clause.deeds().forEach(deed -> keys.add(deed + place)));
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(marks));
    }
    return blocks;
  }

  private static List<Pair> ranked(List<Weighed> weighed) {
    return weighed.stream()
        .sorted(Weighed.BEST_FIRST)
        .map(pair -> new Pair(pair.one().clause(), pair.other().clause(), pair.score()))
        .toList();
  }
}
