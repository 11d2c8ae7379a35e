package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures of accounts that tell one story: what each counts of one side, in one way, is held
 * against what the others count so, though their sentences share no word. Whose side, where and
 * when must not speak against it, and of several figures that fit none is taken unless it fits
 * best. Of very many accounts each is laid beside the next few, see {@link Beside}.
 */
final class StoryFigures {

  private static final double ENOUGH = 1.35;
  private static final double CLEARLY = 0.25;
  private static final double NEARLY = 0.5;

  /** So that what is found here ranks beside what shares words. */
  private static final double RANK = 0.3;

  private static final double NEAREST = 0.8;
  private static final double NEAR = 2.5;
  private static final double FAR = 3;

  /** Accounts of one story hardly differ more. */
  private static final double TWENTYFOLD = 20;

  private static final double TENFOLD = 10;

  /** The dead of one thing, where neither account counts others. */
  private static final double HUNDREDFOLD = 200;

  private static final double ALONE = 0.3;

  /** Of so few an account gives each once, whenever it tells of it. */
  private static final int FEW = 2;

  /** Fewer men are no force. */
  private static final double FORCE = 100;

  /** The worth of two or three rare words. */
  private static final double ALIKE = 2;

  private static final String INHABITANTS = "@people";
  private static final Set<String> ARMED =
      Set.of("@soldier", "@garrison", "@infantry", "@cavalry", "@partisan", "@volunteer", "@army");
  private static final String STRENGTH = "strength";
  private static final String KILLED = "killed";
  private static final String LOSSES = "losses";
  private static final String HELD = "captured";

  /** What one account calls the other's by. */
  private static final Map<String, String> SAME =
      Map.of(KILLED, LOSSES, "arrested", HELD, "imprisoned", HELD);

  private static final Set<String> BY_SOMEBODY = Set.of("executed", "captured", "arrested");
  private static final Set<String> THERE = Set.of(STRENGTH, "had");

  private final Material material;
  private final StoryCells cells;
  private final ClausePairs likeness;
  private final OneStory story;
  private final StorySides sides;
  private final List<Figure> figures;

  StoryFigures(FigureConflicts.Told told, OneStory story, StorySides sides, List<Figure> figures) {
    this.material = told.material();
    this.cells = new StoryCells(told, story);
    this.likeness = told.pairs();
    this.story = story;
    this.sides = sides;
    this.figures = figures;
  }

  List<FigureConflicts.Pair> pairs() {
    return cells.pairs(figures, StoryFigures::cell, this::weigh, CLEARLY);
  }

  /** The killed and all losses stand together: there cannot be more of the former. */
  private static String cell(Figure figure) {
    boolean unlisted = THERE.contains(figure.fate()) && !figure.special().startsWith("@");
    return figure.counted() + " " + (unlisted ? "" : figure.special()) + " " + family(figure);
  }

  private static String family(Figure figure) {
    return SAME.getOrDefault(figure.fate(), figure.fate());
  }

  private void weigh(List<Figure> cell, List<FigureConflicts.Pair> all) {
    List<FigureConflicts.Pair> possible = new ArrayList<>();
    Map<String, List<Double>> rivals = new HashMap<>();
    Map<String, List<Figure>> own =
        cell.stream().collect(Collectors.groupingBy(figure -> figure.clause().source()));
    for (int i = 0; i < cell.size(); i++) {
      int until = Beside.until(cell, i, cell.size(), figure -> figure.clause().source());
      for (int j = i + 1; j < until; j++) {
        Figure one = cell.get(i);
        Figure other = cell.get(j);
        if (areOfStory(one, other) && mayBeOne(one, other, own)) {
          double score =
              score(one, other)
                  + (areNearest(one, other, own) ? NEAREST : 0)
                  + (areAlone(one, other, own) ? ALONE : 0);
          possible.add(new FigureConflicts.Pair(one, other, score));
          ends(one, other)
              .forEach(end -> rivals.computeIfAbsent(end, key -> new ArrayList<>()).add(score));
        }
      }
    }
    for (FigureConflicts.Pair pair : possible) {
      long most =
          ends(pair.one(), pair.other()).stream()
              .mapToLong(end -> asGood(pair.score(), rivals.getOrDefault(end, List.of())))
              .max()
              .orElse(1);
      double score = pair.score() + 1.0 / most;
      if (score >= ENOUGH) {
        all.add(new FigureConflicts.Pair(pair.one(), pair.other(), score + RANK));
      }
    }
  }

  /**
   * Of several numbers that each account gives, the two that are near while all others are far: 181
   * and 3000 in the one, 272 and 4000 in the other.
   */
  private static boolean areNearest(Figure one, Figure other, Map<String, List<Figure>> own) {
    double apart = apart(one, other);
    List<Figure> some = rivals(one, own);
    List<Figure> others = rivals(other, own);
    return apart <= NEAR
        && !some.isEmpty()
        && !others.isEmpty()
        && some.stream().allMatch(rival -> apart(rival, other) >= FAR * apart)
        && others.stream().allMatch(rival -> apart(rival, one) >= FAR * apart);
  }

  /** What else its account gives, a part beside a part. */
  private static List<Figure> rivals(Figure figure, Map<String, List<Figure>> own) {
    return own.getOrDefault(figure.clause().source(), List.of()).stream()
        .filter(rival -> rival != figure && rival.part() == figure.part())
        .toList();
  }

  private static double apart(Figure one, Figure other) {
    double some = Math.max(1, one.quantity().value());
    double others = Math.max(1, other.quantity().value());
    return Math.max(some, others) / Math.min(some, others);
  }

  /** How many, with itself, are nearly as good. */
  private static long asGood(double score, List<Double> rivals) {
    return rivals.stream().filter(rival -> rival > score - NEARLY).count();
  }

  private boolean areOfStory(Figure one, Figure other) {
    String first = one.clause().source();
    String second = other.clause().source();
    return !first.equals(second) && story.isOf(first, second);
  }

  private static List<String> ends(Figure one, Figure other) {
    return List.of(
        one.clause().source() + one.span() + other.clause().source(),
        other.clause().source() + other.span() + one.clause().source());
  }

  /** Each account has one such number and no other. */
  private static boolean areAlone(Figure one, Figure other, Map<String, List<Figure>> own) {
    return isAlone(one, own) && isAlone(other, own);
  }

  private static boolean isAlone(Figure figure, Map<String, List<Figure>> own) {
    return values(figure, own) <= 1;
  }

  /** How many different numbers of this sort its account gives. */
  private static long values(Figure figure, Map<String, List<Figure>> own) {
    return own.getOrDefault(figure.clause().source(), List.of()).stream()
        .mapToDouble(other -> other.quantity().value())
        .distinct()
        .count();
  }

  private boolean mayBeOne(Figure one, Figure other, Map<String, List<Figure>> own) {
    boolean alone = areAlone(one, other, own);
    boolean few = values(one, own) <= FEW && values(other, own) <= FEW;
    double less = Math.min(one.quantity().value(), other.quantity().value());
    double more = Math.max(one.quantity().value(), other.quantity().value());
    boolean there = one.fate().equals(STRENGTH);
    boolean open = sides.relation(one, other) == StorySides.Relation.OPEN;
    boolean dead = family(one).equals(LOSSES);
    boolean ofTellers = one.whose().equals(Parties.OWN) && other.whose().equals(Parties.OWN);
    double most = alone && dead && !ofTellers ? HUNDREDFOLD : there || open ? TENFOLD : TWENTYFOLD;
    return less * most >= more
        && (!there
            || less >= FORCE
            || one.thing().equals(other.thing())
            || areToldAlike(one, other))
        && isComparable(one, other, alone)
        && sides.relation(one, other) != StorySides.Relation.APART
        && !areOfPeople(one, other)
        && likeness.score(one.clause(), other.clause()) > Likeness.NO / 2
        && !areElsewhere(one, other)
        && !areByOthers(one, other)
        && !(few && !there
            ? cells.areOfOtherDays(one, other)
            : cells.areAtOtherTimes(one, other, !THERE.contains(one.fate())));
  }

  /** Few men are one force only where much the same is told of them. */
  private boolean areToldAlike(Figure one, Figure other) {
    return cells.likeness(one, other) >= ALIKE;
  }

  /** Things that are only there are many; of losses the killed may not be more than all. */
  private boolean isComparable(Figure one, Figure other, boolean alone) {
    if (one.fate().equals(other.fate()) || family(one).equals(HELD)) {
      return !one.fate().equals("had") || sides.relation(one, other) == StorySides.Relation.SAME;
    }
    Figure killed = one.fate().equals(KILLED) ? one : other;
    Figure all = killed == one ? other : one;
    return (alone || sides.relation(one, other) == StorySides.Relation.SAME)
        && Figures.low(killed.quantity()) > 1.1 * Figures.high(all.quantity());
  }

  /** Inhabitants are not those who fight. */
  private static boolean areOfPeople(Figure one, Figure other) {
    Figure fighter = one.thing().equals(INHABITANTS) ? other : one;
    return one.thing().equals(INHABITANTS) != other.thing().equals(INHABITANTS)
        && (!one.side().isEmpty()
            || !other.side().isEmpty()
            || ARMED.contains(fighter.thing())
            || !fighter.thing().isEmpty() && !fighter.thing().startsWith("@"));
  }

  /** What befell those of one place befell no others; who is there may be counted anywhere. */
  private boolean areElsewhere(Figure one, Figure other) {
    Set<String> some = cells.places(one);
    Set<String> others = cells.places(other);
    return !THERE.contains(one.fate())
        && !some.isEmpty()
        && !others.isEmpty()
        && !material.kinship().anyNear(some, others);
  }

  /** Prisoners whom others took or shot are others. */
  private boolean areByOthers(Figure one, Figure other) {
    Set<String> some = one.clause().bodies();
    Set<String> others = other.clause().bodies();
    return BY_SOMEBODY.contains(one.fate())
        && !some.isEmpty()
        && !others.isEmpty()
        && !material.kinship().anyNear(some, others);
  }

  private double score(Figure one, Figure other) {
    double like = likeness.score(one.clause(), other.clause());
    boolean fits = !FigureConflicts.differ(one.quantity(), other.quantity());
    boolean there = one.fate().equals(STRENGTH);
    boolean here = material.kinship().anyNear(cells.places(one), cells.places(other));
    boolean few = !one.special().isEmpty();
    return sides.likely(one, other)
        + (fits ? 0.3 : 0)
        + (few ? there ? -0.3 : 0.5 : 0)
        - (there && sides.relation(one, other) == StorySides.Relation.OPEN ? 0.3 : 0)
        + (there ? 0 : unsaid(one, other))
        + (here ? 0.4 : 0)
        + 0.3 * StoryCells.ratio(one, other)
        + Math.max(0, Math.min(0.75, like / 2))
        + cells.around(one, other);
  }

  /** Of whom both say nothing is likely the same people; where one does, that is less so. */
  private double unsaid(Figure one, Figure other) {
    boolean some = sides.names(one).isEmpty();
    boolean others = sides.names(other).isEmpty();
    return some && others ? 0.4 : some || others ? 0.2 : 0;
  }
}
