package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.calendar.DateInterval;

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

  /** Days by which accounts may misdate one thing, and between which they tell of one. */
  private static final long MISDATED = 5;

  private static final long FAR = 60;

  private final Material material;
  private final Settings settings;
  private final Clauses clauses;
  private final ClausePairs likeness;
  private final OneStory story;
  private final StorySides sides;
  private final Map<Clause, Clause> windows = new IdentityHashMap<>();

  StoryThings(FigureConflicts.Told told, OneStory story, StorySides sides) {
    this.material = told.material();
    this.settings = told.settings();
    this.clauses = told.clauses();
    this.likeness = told.pairs();
    this.story = story;
    this.sides = sides;
  }

  List<FigureConflicts.Pair> pairs(List<Figure> figures) {
    Map<String, List<Figure>> cells = new TreeMap<>();
    for (Figure figure : figures) {
      if (!figure.part() && story.isShort(figure.clause().source())) {
        cells.computeIfAbsent(figure.special(), key -> new ArrayList<>()).add(figure);
      }
    }
    List<FigureConflicts.Pair> all = new ArrayList<>();
    for (List<Figure> cell : cells.values()) {
      cell.sort(Comparator.comparing(figure -> figure.clause().source()));
      weigh(cell, all);
    }
    return new Rivals<FigureConflicts.Pair>(
            FigureConflicts::ends,
            FigureConflicts.Pair::score,
            (one, other) -> one == other,
            CLEARLY)
        .clear(all);
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
        && less * TWENTYFOLD >= more
        && story.isOf(first, second)
        && sides.relation(one, other) != StorySides.Relation.APART
        && likeness.score(one.clause(), other.clause()) > Likeness.NO / 2
        && !areAtOtherTimes(one, other);
  }

  /** By the days in the two sentences; where one has none, by when the accounts are there. */
  private boolean areAtOtherTimes(Figure one, Figure other) {
    List<DateInterval> some = dates(one);
    List<DateInterval> others = dates(other);
    if (!some.isEmpty() && !others.isEmpty()) {
      return some.stream()
          .noneMatch(a -> others.stream().anyMatch(b -> settings.areNear(a, b, MISDATED)));
    }
    return settings.areAtOtherTimes(
        one.clause().account(), one.span(), other.clause().account(), other.span(), FAR);
  }

  private List<DateInterval> dates(Figure figure) {
    return clauses.dates(clauses.of(figure.clause().account(), figure.clause().sentence()));
  }

  private double score(Figure one, Figure other) {
    double like = likeness.score(one.clause(), other.clause());
    double around = likeness.score(window(one), window(other));
    boolean fits = !FigureConflicts.differ(one.quantity(), other.quantity());
    boolean same = sides.relation(one, other) == StorySides.Relation.SAME;
    return Math.max(0, Math.min(1, like / 2))
        + Math.max(0, Math.min(0.5, around / 6))
        + 0.3 * ratio(one, other)
        + (fits ? 0.5 : 0)
        + (same ? 0.3 : 0);
  }

  private Clause window(Figure figure) {
    return windows.computeIfAbsent(figure.clause(), clauses::withBefore);
  }

  private static double ratio(Figure one, Figure other) {
    double less = Math.min(one.quantity().value(), other.quantity().value());
    return less / Math.max(1, Math.max(one.quantity().value(), other.quantity().value()));
  }
}
