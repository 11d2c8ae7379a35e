package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Clauses of two accounts that tell of one thing, as {@link Likeness} has it. A clause is paired
 * with one clause of each further account, and only where no other fits nearly as well. Only
 * clauses that share two rarer words or names are weighed, each with the next of its block and
 * those of few further accounts: near-linear in the clauses, also where a thousand accounts tell of
 * one thing.
 */
final class ClausePairs {

  /** Two clauses, the deeds that both tell of, and the words they share. */
  record Pair(Clause one, Clause other, Set<String> deeds, Set<String> shared, double score) {}

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
    Weighing weighing = new Weighing(slack);
    blocks(all.stream().filter(asked).toList()).forEach(weighing::weigh);
    return ranked(weighing.clear());
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

  /** What was weighed so far: two clauses once, and as soon as they share enough to be weighed. */
  private final class Weighing {

    private final Longs once = new Longs();
    private final Longs again = new Longs();
    private final BestTwo best = new BestTwo();
    private final List<Weighed> pairs = new ArrayList<>();
    private final double slack;

    Weighing(double slack) {
      this.slack = slack;
    }

    void weigh(String key, List<Marks> block) {
      for (int i = 0; i < block.size(); i++) {
        Marks one = block.get(i);
        boolean rare = isRare(key, one.clause());
        int until = Beside.until(block, i, PARTNERS, Marks::source);
        for (int j = i + 1; j < until; j++) {
          Marks other = block.get(j);
          if (one.source() != other.source()) {
            long both = both(one.index(), other.index());
            boolean enough = rare && isRare(key, other.clause()) || !once.add(both);
            if (enough && again.add(both)) {
              weigh(one, other);
            }
          }
        }
      }
    }

    private void weigh(Marks one, Marks other) {
      double score = likeness.of(one, other);
      boolean deed = Marks.shared(one.deeds(), other.deeds()) > 0;
      if (score + slack >= (deed ? ENOUGH : WITHOUT_DEED)) {
        pairs.add(new Weighed(one, other, score));
        best.add(end(one, other), score);
        best.add(end(other, one), score);
      }
    }

    private boolean isRare(String key, Clause clause) {
      int count = clauses.count(clause.source(), key);
      return count > 0 && count <= RARE;
    }

    /** Drops pairs beside which another of the same clause and account is nearly as good. */
    List<Weighed> clear() {
      return pairs.stream()
          .filter(pair -> isClear(end(pair.one(), pair.other()), pair.score()))
          .filter(pair -> isClear(end(pair.other(), pair.one()), pair.score()))
          .toList();
    }

    private boolean isClear(long end, double score) {
      return best.beside(end, score) <= score - CLEARLY;
    }
  }

  private static long both(int one, int other) {
    return (long) one << 32 | other;
  }

  /** A clause for one further account. */
  private static long end(Marks clause, Marks other) {
    return both(clause.index(), other.source());
  }

  private Map<String, List<Marks>> blocks(List<Clause> all) {
    Map<String, List<Marks>> blocks = new TreeMap<>();
    for (Clause clause : all) {
      Set<String> keys = new TreeSet<>(clause.stems());
      keys.removeIf(stem -> clauses.count(clause.source(), stem) > COMMON);
      keys.addAll(clause.bodies());
      keys.addAll(clause.sounds());
      clause.places().forEach(place -> clause.deeds().forEach(deed -> keys.add(deed + place)));
      Marks marks = likeness.marks(clause);
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(marks));
    }
    return blocks;
  }

  private static List<Pair> ranked(List<Weighed> weighed) {
    return weighed.stream().sorted(Weighed.BEST_FIRST).map(ClausePairs::pair).toList();
  }

  private static Pair pair(Weighed weighed) {
    Clause one = weighed.one().clause();
    Clause other = weighed.other().clause();
    Set<String> stems = shared(one.stems(), other.stems());
    if (!one.account().language().equals(other.account().language())) {
      stems.addAll(shared(one.sounds(), other.sounds()));
    }
    return new Pair(one, other, shared(one.deeds(), other.deeds()), stems, weighed.score());
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    Set<String> shared = new TreeSet<>(some);
    shared.retainAll(others);
    return shared;
  }
}
