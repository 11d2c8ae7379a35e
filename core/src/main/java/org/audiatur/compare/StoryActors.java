package org.audiatur.compare;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, in clauses of two accounts that were aligned as telling of one deed. A doer is read
 * from the grammar of the clause, a pronoun taken for whom it stands. What many may do is left
 * alone.
 */
final class StoryActors {

  /** Deeds that are done to one thing by one side. */
  private static final Set<String> BY_ONE =
      Set.of(
          "burn",
          "sink",
          "open",
          "betray",
          "shoot",
          "destroy",
          "show",
          "found",
          "lead",
          "build",
          "restore",
          "kill",
          "wound",
          "take",
          "negotiate",
          "liberate",
          "plunder",
          "appoint",
          "poison",
          "banned",
          "exile",
          "cross",
          "spare",
          "allow",
          "rescue",
          "arm",
          "accuse");

  /** Deeds that each does for himself. */
  private static final Set<String> MANY =
      Set.of(
          "fight", "arrive", "leave", "escape", "vote", "defend", "resist", "promise", "order",
          "demand", "refuse", "plan", "begin", "end");

  /** Deeds that are asked for by one side, whatever else is told. */
  private static final Set<String> ALONE = Set.of("lead", "negotiate");

  /** How much must tell that the deed was done to one thing. */
  private static final double BESIDE = 0.5;

  /** The same of a deed that many may do. */
  private static final double SURELY = 1;

  private final Material material;
  private final StoryPairs pairs;
  private final StoryTies ties;
  private final Namesakes namesakes;
  private final KindsOfPeople kinds;

  StoryActors(Material material, StoryPairs pairs, StoryTies ties, Namesakes namesakes) {
    this.material = material;
    this.pairs = pairs;
    this.ties = ties;
    this.namesakes = namesakes;
    this.kinds = new KindsOfPeople(material);
  }

  void doers(StoryPairs.Aligned pair, Together found) {
    for (String deed : pair.deeds()) {
      Party one = doer(pair.one(), deed);
      Party other = one == null ? null : doer(pair.other(), deed);
      if (one != null
          && other != null
          && isNamed(pair, one, other)
          && areApart(pair, deed, one, other)) {
        found.add(
            new ClausePairs.Pair(pair.one(), pair.other(), pair.score()),
            one.span(),
            other.span(),
            StoryConflicts.finding("actor", pair)
                .side(side(pair.one(), one))
                .side(side(pair.other(), other))
                .excuse("part-of", Map.of())
                .excuse("name-variant", Map.of())
                .excuse("modality", Map.of()));
        return;
      }
    }
  }

  /** Of two pronouns one may be taken for another man than it stands for. */
  private static boolean isNamed(StoryPairs.Aligned pair, Party one, Party other) {
    return pair.one().sentence().encloses(one.span())
        || pair.other().sentence().encloses(other.span());
  }

  private @Nullable Party doer(Clause clause, String deed) {
    StoryText text = pairs.text(clause.source());
    Party doer = MANY.contains(deed) ? null : text.doer(clause, deed);
    return doer != null && text.acts(doer) ? doer : null;
  }

  /** Neither is named in the other clause, and something else tells that it is one deed. */
  private boolean areApart(StoryPairs.Aligned pair, String deed, Party one, Party other) {
    if (!namesakes.areApart(one, other) && !kinds.areApart(one, other)) {
      return false;
    }
    boolean led = deed.equals("lead");
    double beside = ties.beside(pair, word -> isOf(word, one) || isOf(word, other));
    boolean once =
        BY_ONE.contains(deed)
            ? beside >= BESIDE
            : pair.anchor() && beside >= SURELY && areMen(one, other);
    boolean named =
        material.kinship().anyNear(one.entities(), pair.other().bodies())
            || material.kinship().anyNear(other.entities(), pair.one().bodies());
    boolean sure = led && areMen(one, other) || pair.anchor() && ALONE.contains(deed);
    return (led || !named) && (sure || once);
  }

  private static boolean areMen(Party one, Party other) {
    return one.isPerson() && other.isPerson();
  }

  private static boolean isOf(String word, Party party) {
    return party.stems().contains(word)
        || party.entities().contains(word)
        || party.sounds().stream().anyMatch(sound -> word.equals(Clause.SOUND + sound));
  }

  private Side side(Clause clause, Party doer) {
    return material.side(clause, clause.span(), clause.read(doer.span()));
  }
}
