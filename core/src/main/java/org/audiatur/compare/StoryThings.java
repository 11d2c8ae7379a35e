package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that accounts of one story give of one sort of thing, whatever that is. The fewer such
 * numbers the two have, the less else must be shared; and of several that fit none is taken unless
 * it fits best.
 */
final class StoryThings {

  private static final double ENOUGH = 1.75;
  private static final double CLEARLY = 0.2;

  /** Where only the times are known, not what was done so often. */
  private static final double ANY_DEED = 0.8;

  /** So that what is found here ranks beside what shares words. */
  private static final double RANK = 0.3;

  private static final double TWENTYFOLD = 20;

  /** Of several sums of money in a story those far apart are of different things. */
  private static final double FOURFOLD = 4;

  private final StoryCells cells;
  private final ClausePairs likeness;
  private final OneStory story;
  private final StorySides sides;

  StoryThings(FigureConflicts.Told told, OneStory story, StorySides sides) {
    this.cells = new StoryCells(told, story);
    this.likeness = told.pairs();
    this.story = story;
    this.sides = sides;
  }

  List<FigureConflicts.Pair> pairs(List<Figure> figures) {
    return cells.pairs(figures, Figure::special, this::weigh, CLEARLY);
  }

  private void weigh(List<Figure> cell, List<FigureConflicts.Pair> all) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Figure figure : cell) {
      if (told.add(figure.clause().source() + " " + figure.quantity())) {
        counts.merge(figure.clause().source(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < cell.size(); i++) {
      int until = Beside.until(cell, i, cell.size(), figure -> figure.clause().source());
      for (int j = i + 1; j < until; j++) {
        Figure one = cell.get(i);
        Figure other = cell.get(j);
        if (mayBeOne(one, other)) {
          int most =
              Math.max(
                  counts.getOrDefault(one.clause().source(), 1),
                  counts.getOrDefault(other.clause().source(), 1));
          double alone = one.special().equals(ThingReader.TIMES) ? ANY_DEED : 1;
          double score = score(one, other) + alone * Clauses.tells(most);
          if (score >= ENOUGH) {
            all.add(new FigureConflicts.Pair(one, other, score + RANK));
          }
        }
      }
    }
  }

  private boolean mayBeOne(Figure one, Figure other) {
    String first = one.clause().source();
    String second = other.clause().source();
    double less = Math.min(one.quantity().value(), other.quantity().value());
    double more = Math.max(one.quantity().value(), other.quantity().value());
    return !first.equals(second)
        && less * (ThingReader.isMoney(one) ? FOURFOLD : TWENTYFOLD) >= more
        && story.isOf(first, second)
        && sides.relation(one, other) != StorySides.Relation.APART
        && likeness.score(one.clause(), other.clause()) > Likeness.NO / 2
        && !cells.areAtOtherTimes(one, other, true);
  }

  private double score(Figure one, Figure other) {
    double like = likeness.score(one.clause(), other.clause());
    boolean fits = !FigureConflicts.differ(one.quantity(), other.quantity());
    boolean same = sides.relation(one, other) == StorySides.Relation.SAME;
    return Math.max(0, Math.min(1, like / 2))
        + cells.around(one, other)
        + 0.3 * StoryCells.ratio(one, other)
        + (fits ? 0.5 : 0)
        + (same ? 0.3 : 0);
  }
}
