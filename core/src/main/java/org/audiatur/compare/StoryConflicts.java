package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Doers and places in which two accounts of one story differ, clause by aligned clause. Linear in
 * the aligned clauses.
 */
final class StoryConflicts implements Detector {

  private final Material material;
  private final Clauses clauses;
  private final StoryPairs pairs;
  private final StoryTies ties;
  private final StoryActors actors;
  private final StoryWheres wheres;

  StoryConflicts(Material material, Clauses clauses, StoryPairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.ties = new StoryTies(material, clauses, pairs);
    Namesakes namesakes = new Namesakes(material);
    this.actors = new StoryActors(material, pairs, ties, namesakes);
    this.wheres = new StoryWheres(material, pairs, ties, namesakes);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Together doers = new Together(new Behind(material, happenings, (fact, words) -> false));
    Together places = new Together(new Behind(material, happenings, (fact, words) -> false));
    for (StoryPairs.Aligned pair : pairs.allByDeed()) {
      if (ties.happened(pair) && clauses.mayBeOfOneDay(pair.one(), pair.other())) {
        actors.doers(pair, doers);
        wheres.places(pair, places);
      }
    }
    List<Finding> found = new ArrayList<>(doers.findings());
    found.addAll(places.findings());
    return found;
  }

  static Finding finding(String kind, StoryPairs.Aligned pair) {
    return new Finding(kind, "story-" + kind)
        .phrase(kind)
        .gap("event", pair.one().read(pair.one().span()))
        .verdict("contradiction")
        .weight(0.55)
        .about(pair.one().bodies())
        .about(pair.one().places());
  }
}
