package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deed that one clause tells of and the clause aligned with it denies: of the same doer, where
 * both name one. Linear in the aligned clauses.
 */
final class StoryDenials {

  /** How much of two clauses must be alike where nothing but themselves tells that they are one. */
  private static final double ENOUGH = 1.8;

  /** How much else both must have. */
  private static final double BESIDE = 0.5;

  private final Clauses clauses;
  private final StoryPairs pairs;
  private final StoryTies ties;
  private final Namesakes namesakes;

  StoryDenials(Material material, Clauses clauses, StoryPairs pairs) {
    this.clauses = clauses;
    this.pairs = pairs;
    this.ties = new StoryTies(material, clauses, pairs);
    this.namesakes = new Namesakes(material);
  }

  /** Adds what clauses say of deeds that those aligned with them deny. */
  void match(Collection<List<Denials.Said>> said, List<Denials.Match> matches) {
    Map<Clause, List<Denials.Said>> byClause = new IdentityHashMap<>();
    for (List<Denials.Said> all : said) {
      all.forEach(one -> byClause.computeIfAbsent(one.clause(), k -> new ArrayList<>()).add(one));
    }
    for (StoryPairs.Aligned pair : pairs.allNear()) {
      if ((pair.anchor() || pair.score() >= ENOUGH)
          && clauses.mayBeOfOneDay(pair.one(), pair.other())) {
        match(
            pair,
            byClause.getOrDefault(pair.one(), List.of()),
            byClause.getOrDefault(pair.other(), List.of()),
            matches);
      }
    }
  }

  private void match(
      StoryPairs.Aligned pair,
      List<Denials.Said> some,
      List<Denials.Said> others,
      List<Denials.Match> matches) {
    for (Denials.Said one : some) {
      for (Denials.Said other : others) {
        if (one.denied() != other.denied()
            && isOneDeed(one, other)
            && isOnlySo(one, some)
            && isOnlySo(other, others)
            && isOfOneDoer(one, other)
            && isOfOneThing(pair, one, other)) {
          matches.add(
              one.denied()
                  ? new Denials.Match(one, other, pair.score() / 2)
                  : new Denials.Match(other, one, pair.score() / 2));
        }
      }
    }
  }

  private boolean isOneDeed(Denials.Said one, Denials.Said other) {
    String deed = clauses.classOf(one.word());
    return one.word().stem().equals(other.word().stem())
        || !deed.isEmpty() && deed.equals(clauses.classOf(other.word()));
  }

  /** The clause does not both deny it and tell it. */
  private boolean isOnlySo(Denials.Said said, List<Denials.Said> all) {
    return all.stream()
        .noneMatch(other -> other.denied() != said.denied() && isOneDeed(other, said));
  }

  private boolean isOfOneDoer(Denials.Said one, Denials.Said other) {
    Party doer = doer(one);
    Party another = doer == null ? null : doer(other);
    return doer == null || another == null || !namesakes.areApart(doer, another);
  }

  private @Nullable Party doer(Denials.Said said) {
    StoryText text = pairs.text(said.clause().source());
    Party doer = text.doer(said.clause(), clauses.family(said.word()));
    return doer != null && text.acts(doer) ? doer : null;
  }

  private boolean isOfOneThing(StoryPairs.Aligned pair, Denials.Said one, Denials.Said other) {
    return ties.beside(
            pair, word -> word.equals(one.word().stem()) || word.equals(other.word().stem()))
        >= BESIDE;
  }
}
