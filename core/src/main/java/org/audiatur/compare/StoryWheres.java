package org.audiatur.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.text.Span;

/**
 * Where it was, and whither they went, in clauses of two accounts that were aligned as telling of
 * one deed: a name or a site. What may befall many is left alone.
 */
final class StoryWheres {

  /** Deeds that befall one person at one place. */
  private static final Set<String> AT_ONE =
      Set.of("take", "kill", "wound", "agree", "meet", "elect", "surrender", "land");

  /** Deeds of many that are done at one place. */
  private static final Set<String> MEETINGS =
      Set.of("meet", "agree", "negotiate", "land", "cross", "invade", "break", "declare", "found");

  /** Deeds that lead somewhere. */
  private static final Set<String> WAYS =
      Set.of("leave", "march", "arrive", "return", "escape", "sail", "move");

  /** How much must tell that it is one meeting. */
  private static final double BESIDE = 0.5;

  private final Material material;
  private final StoryPairs pairs;
  private final StoryTies ties;
  private final Namesakes namesakes;
  private final DeedPlaces sites;

  StoryWheres(Material material, StoryPairs pairs, StoryTies ties, Namesakes namesakes) {
    this.material = material;
    this.pairs = pairs;
    this.ties = ties;
    this.namesakes = namesakes;
    this.sites = new DeedPlaces(material, namesakes);
  }

  void places(StoryPairs.Aligned pair, Together found) {
    for (String deed : pair.deeds()) {
      boolean one =
          AT_ONE.contains(deed) && ties.areOfOnePerson(pair)
              || MEETINGS.contains(deed) && pair.anchor() && ties.written(pair) >= BESIDE;
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
    if (sites.areApart(some, others) && !mayBeTranslated(pair, some, others)) {
      List<DeedPlaces.Site> both = List.of(some.getFirst(), others.getFirst());
      add(pair, both, StoryConflicts.finding("place", pair), found);
    }
  }

  /** "Anchor Square" and «Якорная площадь»: the name of a site is told in another language. */
  private static boolean mayBeTranslated(
      StoryPairs.Aligned pair, List<DeedPlaces.Site> some, List<DeedPlaces.Site> others) {
    return !pair.one().account().language().equals(pair.other().account().language())
        && some.stream()
            .filter(one -> !one.kind().isEmpty())
            .anyMatch(
                one ->
                    others.stream()
                        .anyMatch(
                            other ->
                                one.sort().equals(other.sort())
                                    && one.kind().equals(other.kind())));
  }

  private void add(
      StoryPairs.Aligned pair, List<DeedPlaces.Site> both, Finding finding, Together found) {
    DeedPlaces.Site one = both.getFirst();
    DeedPlaces.Site other = both.getLast();
    found.add(
        new ClausePairs.Pair(pair.one(), pair.other(), pair.score()),
        one.span(),
        other.span(),
        finding
            .side(material.side(pair.one(), one.span(), pair.one().read(one.span())))
            .side(material.side(pair.other(), other.span(), pair.other().read(other.span())))
            .excuse("place-within", Map.of()));
  }

  /** Whither the same went; by way of the one place they may have gone to the other. */
  private void goals(StoryPairs.Aligned pair, String deed, Together found) {
    List<DeedPlaces.Site> some = goals(pair.one(), deed);
    List<DeedPlaces.Site> others = goals(pair.other(), deed);
    if (some.size() == 1 && others.size() == 1 && sites.areApart(some, others)) {
      Finding finding =
          StoryConflicts.finding("place", pair).verdict(Ruling.DIFFERENCE).weight(0.5);
      add(pair, List.of(some.getFirst(), others.getFirst()), finding, found);
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
        List.of(text.around(clause, deed), clause.span(), ties.around(clause).span())) {
      List<DeedPlaces.Site> found = sites.of(text.deed(clause, reach));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
