package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One deed that two accounts tell in opposite ways: by consent and by force, without a fight and
 * after one, on purpose and by accident. Who is right it does not say. Of support for somebody see
 * {@link Supporters}.
 */
final class Stances implements Detector {

  private static final double SLACK = 0.5;
  private static final double CLEARLY = 0.2;

  /** In words of the clauses themselves that are of no stance. */
  private static final double BESIDE = 0.55;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final StanceWords words;

  /** What a clause says, with the clauses beside it in its sentence. */
  record Said(Clause clause, Clause around, StanceWords.Stance stance) {}

  private record Match(Said one, Said other, double score) {}

  Stances(Material material, Clauses clauses, ClausePairs pairs, StanceWords words) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.words = words;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Said>> byScale = byScale(clauses, words, material);
    byScale.remove(Supporters.SCALE);
    List<Match> matches = new ArrayList<>();
    byScale.forEach((scale, all) -> match(all, matches));
    return new Rivals<Match>(Stances::ends, Match::score, (one, other) -> one == other, CLEARLY)
        .clear(matches).stream().map(this::finding).toList();
  }

  /** What all clauses say that tell of what has been. */
  static Map<String, List<Said>> byScale(Clauses clauses, StanceWords words, Material material) {
    Map<String, List<Said>> byScale = new TreeMap<>();
    for (Clause clause : clauses.all()) {
      for (StanceWords.Stance stance : words.of(clause)) {
        if (happened(clause, material)) {
          byScale
              .computeIfAbsent(stance.scale(), key -> new ArrayList<>())
              .add(new Said(clause, clauses.around(clause), stance));
        }
      }
    }
    return byScale;
  }

  private static boolean happened(Clause clause, Material material) {
    List<Fact> facts = material.factsIn(clause.source(), clause.span());
    return !clause.wishes()
        && (facts.isEmpty() || facts.stream().anyMatch(fact -> !fact.planned()))
        && facts.stream().noneMatch(fact -> fact.claim().repeats());
  }

  private void match(List<Said> all, List<Match> matches) {
    Map<String, List<Said>> blocks = new TreeMap<>();
    for (Said said : all) {
      Set<String> keys = new TreeSet<>(said.around().names());
      keys.addAll(said.around().stems());
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(said));
    }
    Map<Said, Set<Said>> seen = new IdentityHashMap<>();
    for (List<Said> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 40); j++) {
          Said one = block.get(i);
          Said other = block.get(j);
          if (areOpposed(one, other)
              && seen.computeIfAbsent(
                      one, k -> java.util.Collections.newSetFromMap(new IdentityHashMap<>()))
                  .add(other)) {
            weigh(one, other, matches);
          }
        }
      }
    }
  }

  private static boolean areOpposed(Said one, Said other) {
    return one.stance().sign() != other.stance().sign()
        && !one.clause().source().equals(other.clause().source());
  }

  private void weigh(Said one, Said other, List<Match> matches) {
    double score = pairs.score(one.around(), other.around());
    if (score + SLACK >= ClausePairs.ENOUGH && isOneThing(one, other)) {
      matches.add(new Match(one, other, score));
    }
  }

  /** Beside the words that tell it one way or the other, enough is shared. */
  private boolean isOneThing(Said one, Said other) {
    Set<String> shared = new TreeSet<>(one.around().stems());
    shared.retainAll(other.around().stems());
    shared.removeAll(stems(one));
    shared.removeAll(stems(other));
    Set<String> deeds = new HashSet<>(one.clause().deeds());
    deeds.retainAll(other.clause().deeds());
    double beside =
        shared.stream()
            .mapToDouble(
                stem -> clauses.tells(stem, one.clause().source(), other.clause().source()))
            .sum();
    return !deeds.isEmpty() && beside + named(one, other) >= BESIDE
        || beside >= 2 * BESIDE && named(one, other) > 0;
  }

  private double named(Said one, Said other) {
    return material.kinship().anyNear(one.around().names(), other.around().names()) ? BESIDE : 0;
  }

  private Collection<String> stems(Said said) {
    return material.wording(said.clause().source()).stems(said.stance().at());
  }

  private static List<Object> ends(Match match) {
    return List.of(
        end(match.one(), match.other()) + match.one().stance().scale(),
        end(match.other(), match.one()) + match.one().stance().scale());
  }

  private static String end(Said said, Said other) {
    return said.clause().source() + said.clause().span() + other.clause().source();
  }

  private Finding finding(Match match) {
    Clause one = match.one().clause();
    Clause other = match.other().clause();
    return new Finding("verdict", "stances")
        .gap("topic", one.read(match.one().stance().at()))
        .verdict(Ruling.CONTRADICTION)
        .weight(0.6)
        .about(one.bodies())
        .about(other.bodies())
        .side(material.side(one, one.span(), one.read(one.span())))
        .side(material.side(other, other.span(), other.read(other.span())))
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")))
        .excuse("modality", Map.of());
  }
}
