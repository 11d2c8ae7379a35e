package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who did it and where, in clauses of two accounts that were aligned as telling of one deed. A doer
 * is read from the grammar of the clause, a pronoun taken for whom it stands; a place is a name or
 * a site. What may befall many, or may be done by many at once, is left alone.
 */
final class StoryConflicts implements Detector {

  /** Deeds that are done to one thing by one side. */
  private static final Set<String> BY_ONE =
      Set.of(
          "burn", "sink", "open", "betray", "shoot", "destroy", "show", "found", "lead", "build",
          "restore", "kill", "wound", "take", "negotiate", "liberate", "plunder", "appoint",
          "poison", "banned", "exile", "cross", "spare", "allow", "rescue", "arm", "accuse");

  /** Deeds that each does for himself. */
  private static final Set<String> MANY =
      Set.of(
          "fight", "arrive", "leave", "escape", "vote", "defend", "resist", "promise", "order",
          "demand", "refuse", "plan", "begin", "end");

  /** Deeds that are asked for by one side, whatever else is told. */
  private static final Set<String> ALONE = Set.of("lead", "negotiate");

  /** Deeds that befall one person at one place. */
  private static final Set<String> AT_ONE =
      Set.of("take", "kill", "wound", "agree", "meet", "elect", "surrender", "land");

  /** Deeds of many that are done at one place. */
  private static final Set<String> MEETINGS =
      Set.of("meet", "agree", "negotiate", "land", "cross", "invade", "break", "declare", "found");

  /** Deeds that lead somewhere. */
  private static final Set<String> WAYS =
      Set.of("leave", "march", "arrive", "return", "escape", "sail", "move");

  /** How much must tell that the deed was done to one thing. */
  private static final double BESIDE = 0.5;

  /** The same of a deed that many may do. */
  private static final double SURELY = 1;

  private final Material material;
  private final Clauses clauses;
  private final StoryPairs pairs;
  private final Namesakes namesakes;
  private final KindsOfPeople kinds;
  private final DeedPlaces sites;

  StoryConflicts(Material material, Clauses clauses, StoryPairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.kinds = new KindsOfPeople(material);
    this.namesakes = new Namesakes(material);
    this.sites = new DeedPlaces(material, namesakes);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Together actors = new Together(new Behind(material, happenings, (fact, words) -> false));
    Together places = new Together(new Behind(material, happenings, (fact, words) -> false));
    for (StoryPairs.Aligned pair : pairs.allByDeed()) {
      if (happened(pair.one()) && happened(pair.other())) {
        doers(pair, actors);
        places(pair, places);
      }
    }
    List<Finding> found = new ArrayList<>(actors.findings());
    found.addAll(places.findings());
    return found;
  }

  private boolean happened(Clause clause) {
    Fact fact = material.factIn(clause.source(), clause.span());
    return fact == null || fact.happened() && !fact.claim().repeats();
  }

  private void doers(StoryPairs.Aligned pair, Together found) {
    for (String deed : pair.deeds()) {
      Party one = doer(pair.one(), deed);
      Party other = one == null ? null : doer(pair.other(), deed);
      if (one != null && other != null && areApart(pair, deed, one, other)) {
        found.add(
            new ClausePairs.Pair(pair.one(), pair.other(), pair.score()),
            one.span(),
            other.span(),
            finding("actor", pair)
                .side(side(pair.one(), one))
                .side(side(pair.other(), other))
                .excuse("part-of", Map.of())
                .excuse("name-variant", Map.of())
                .excuse("modality", Map.of()));
        return;
      }
    }
  }

  private @Nullable Party doer(Clause clause, String deed) {
    StoryText text = pairs.text(clause.source());
    Party doer = MANY.contains(deed) ? null : text.doer(clause, deed);
    return doer != null && text.acts(doer) ? doer : null;
  }

  /** Neither is named in the other clause, and something else tells that it is one deed. */
  private boolean areApart(StoryPairs.Aligned pair, String deed, Party one, Party other) {
    boolean led = deed.equals("lead");
    double beside = beside(pair, one, other);
    boolean once =
        BY_ONE.contains(deed) ? beside >= BESIDE : pair.anchor() && beside >= SURELY && areMen(one, other);
    boolean named =
        material.kinship().anyNear(one.entities(), pair.other().bodies())
            || material.kinship().anyNear(other.entities(), pair.one().bodies());
    boolean sure =
        led && areMen(one, other)
            || pair.anchor() && ALONE.contains(deed);
    return (namesakes.areApart(one, other) || kinds.areApart(one, other))
        && (led || !named)
        && (sure || once);
  }

  private static boolean areMen(Party one, Party other) {
    return one.isPerson() && other.isPerson();
  }

  private double beside(StoryPairs.Aligned pair) {
    return pair.why().stream()
        .filter(word -> clauses.deedOf(word).isEmpty())
        .mapToDouble(word -> clauses.tells(word, pair.one().source(), pair.other().source()))
        .sum();
  }

  /** How much of what both clauses have or mean is neither the deed nor who does it. */
  private double beside(StoryPairs.Aligned pair, Party one, Party other) {
    Set<String> shared = new TreeSet<>(meant(pair.one()));
    shared.retainAll(meant(pair.other()));
    shared.addAll(pair.why());
    double sum = 0;
    for (String word : shared) {
      boolean doer = isOf(word, one) || isOf(word, other);
      if (!doer && clauses.deedOf(word).isEmpty()) {
        sum += clauses.tells(word, pair.one().source(), pair.other().source());
      }
    }
    return sum;
  }

  private Set<String> meant(Clause clause) {
    Set<String> meant = new TreeSet<>(clause.stems());
    meant.addAll(clause.names());
    meant.addAll(pairs.text(clause.source()).meant(clause));
    return meant;
  }

  private static boolean isOf(String word, Party party) {
    return party.stems().contains(word)
        || party.entities().contains(word)
        || party.sounds().stream().anyMatch(sound -> word.equals(Clause.SOUND + sound));
  }

  private void places(StoryPairs.Aligned pair, Together found) {
    for (String deed : pair.deeds()) {
      boolean one =
          AT_ONE.contains(deed) && areOfOne(pair)
              || MEETINGS.contains(deed) && pair.anchor() && beside(pair) >= BESIDE;
      if (one) {
        places(pair, sites(pair.one(), deed), sites(pair.other(), deed), found);
      } else if (WAYS.contains(deed) && areOfMover(pair, deed)) {
        goals(pair, deed, found);
      }
    }
  }

  private void places(
      StoryPairs.Aligned pair,
      List<DeedPlaces.Site> some,
      List<DeedPlaces.Site> others,
      Together found) {
    if (sites.areApart(some, others)) {
      DeedPlaces.Site one = some.getFirst();
      DeedPlaces.Site other = others.getFirst();
      found.add(
          new ClausePairs.Pair(pair.one(), pair.other(), pair.score()),
          one.span(),
          other.span(),
          finding("place", pair)
              .side(material.side(pair.one(), one.span(), pair.one().read(one.span())))
              .side(material.side(pair.other(), other.span(), pair.other().read(other.span())))
              .excuse("place-within", Map.of()));
    }
  }

  /** Whither the same went; by way of the one place they may have gone to the other. */
  private void goals(StoryPairs.Aligned pair, String deed, Together found) {
    List<DeedPlaces.Site> some = goals(pair.one(), deed);
    List<DeedPlaces.Site> others = goals(pair.other(), deed);
    if (some.size() == 1 && others.size() == 1 && sites.areApart(some, others)) {
      DeedPlaces.Site one = some.getFirst();
      DeedPlaces.Site other = others.getFirst();
      found.add(
          new ClausePairs.Pair(pair.one(), pair.other(), pair.score()),
          one.span(),
          other.span(),
          finding("place", pair)
              .verdict("difference")
              .weight(0.5)
              .side(material.side(pair.one(), one.span(), pair.one().read(one.span())))
              .side(material.side(pair.other(), other.span(), pair.other().read(other.span())))
              .excuse("place-within", Map.of()));
    }
  }

  private List<DeedPlaces.Site> goals(Clause clause, String deed) {
    StoryText text = pairs.text(clause.source());
    return sites.goals(text.deed(clause, text.around(clause, deed)));
  }

  /** Both tell who moves, and it is the same. */
  private boolean areOfMover(StoryPairs.Aligned pair, String deed) {
    Party one = pairs.text(pair.one().source()).doer(pair.one(), deed);
    Party other = pairs.text(pair.other().source()).doer(pair.other(), deed);
    return one != null && other != null && namesakes.areOne(one, other);
  }

  /** Around the deed, else in its clause, else beside it in its sentence. */
  private List<DeedPlaces.Site> sites(Clause clause, String deed) {
    StoryText text = pairs.text(clause.source());
    for (Span reach :
        List.of(text.around(clause, deed), clause.span(), clauses.around(clause).span())) {
      List<DeedPlaces.Site> found = sites.of(text.deed(clause, reach));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Both tell it of one person, by name or by a pronoun. */
  private boolean areOfOne(StoryPairs.Aligned pair) {
    Set<String> some = persons(pair.one());
    Set<String> others = persons(pair.other());
    return material.kinship().anyNear(some, others);
  }

  private Set<String> persons(Clause clause) {
    Set<String> persons = new HashSet<>(clause.bodies());
    persons.addAll(pairs.text(clause.source()).meant(clause));
    persons.removeIf(id -> !isPerson(id));
    return persons;
  }

  private boolean isPerson(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null && entity.type().equals(Party.PERSON);
  }

  private Finding finding(String kind, StoryPairs.Aligned pair) {
    return new Finding(kind, "story-" + kind)
        .phrase(kind)
        .gap("event", pair.one().read(pair.one().span()))
        .verdict("contradiction")
        .weight(0.55)
        .about(pair.one().bodies())
        .about(pair.one().places());
  }

  private Side side(Clause clause, Party doer) {
    return material.side(clause, clause.span(), clause.read(doer.span()));
  }
}
