package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What all figures of one story are held against each other by: those of short accounts, cell by
 * cell; the days of their sentences; what is told around them.
 */
final class StoryCells {

  /** Days by which accounts may misdate one thing, and between which they tell of one. */
  private static final long MISDATED = 5;

  private static final long FAR = 60;

  private final FigureConflicts.Told told;
  private final OneStory story;
  private final Map<Clause, Clause> windows = new IdentityHashMap<>();
  private final Map<Figure, Setting> settings = new IdentityHashMap<>();

  /**
   * Where and when a figure is told.
   *
   * @param dates of its sentence
   * @param time when the account is there, null if unknown or open
   * @param places of its sentence
   */
  private record Setting(
      List<DateInterval> dates, @Nullable DateInterval time, Set<String> places) {}

  StoryCells(FigureConflicts.Told told, OneStory story) {
    this.told = told;
    this.story = story;
  }

  /**
   * The pairs that fit better than any other of their ends.
   *
   * @param cell what only figures that may be one have in common
   * @param weigh adds the pairs of a cell that are good enough
   * @param clearly by how much a pair must be better than its rivals
   */
  List<FigureConflicts.Pair> pairs(
      List<Figure> figures,
      Function<Figure, String> cell,
      BiConsumer<List<Figure>, List<FigureConflicts.Pair>> weigh,
      double clearly) {
    Map<String, List<Figure>> cells = new TreeMap<>();
    for (Figure figure : figures) {
      if (!figure.part() && story.isShort(figure.clause().source())) {
        cells.computeIfAbsent(cell.apply(figure), key -> new ArrayList<>()).add(figure);
      }
    }
    List<FigureConflicts.Pair> all = new ArrayList<>();
    for (List<Figure> figuresOfCell : cells.values()) {
      figuresOfCell.sort(Comparator.comparing(figure -> figure.clause().source()));
      weigh.accept(figuresOfCell, all);
    }
    return new Rivals<FigureConflicts.Pair>(
            FigureConflicts::ends,
            FigureConflicts.Pair::score,
            (one, other) -> one == other,
            clearly)
        .clear(all);
  }

  /**
   * By the days in the two sentences; where one has none, by when the accounts are there.
   *
   * @param byDays false if the days of the sentences tell nothing
   */
  boolean areAtOtherTimes(Figure one, Figure other, boolean byDays) {
    List<DateInterval> some = setting(one).dates();
    List<DateInterval> others = setting(other).dates();
    if (byDays && !some.isEmpty() && !others.isEmpty()) {
      return some.stream()
          .noneMatch(a -> others.stream().anyMatch(b -> told.settings().areNear(a, b, MISDATED)));
    }
    DateInterval first = setting(one).time();
    DateInterval second = setting(other).time();
    return first != null && second != null && !told.settings().areNear(first, second, FAR);
  }

  /** By the days in the two sentences alone. */
  boolean areOfOtherDays(Figure one, Figure other) {
    List<DateInterval> some = setting(one).dates();
    List<DateInterval> others = setting(other).dates();
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .noneMatch(a -> others.stream().anyMatch(b -> told.settings().areNear(a, b, MISDATED)));
  }

  /** The places named in its sentence. */
  Set<String> places(Figure figure) {
    return setting(figure).places();
  }

  private Setting setting(Figure figure) {
    return settings.computeIfAbsent(figure, this::read);
  }

  private Setting read(Figure figure) {
    Account account = figure.clause().account();
    Span sentence = figure.clause().sentence();
    DateInterval time = told.settings().time(account, figure.span());
    return new Setting(
        told.clauses().dates(account, sentence),
        time != null && time.isBounded() ? time : null,
        told.settings().places(account, sentence));
  }

  /** How much is told alike in the two sentences and those before them, 0 to 0.5. */
  double around(Figure one, Figure other) {
    return Math.max(0, Math.min(0.5, likeness(one, other) / 6));
  }

  /** How much speaks for it that the sentences with those before them tell of one thing. */
  double likeness(Figure one, Figure other) {
    return told.pairs().score(window(one), window(other));
  }

  /** A clause with its sentence and the one before. */
  private Clause window(Figure figure) {
    return windows.computeIfAbsent(figure.clause(), told.clauses()::withBefore);
  }

  /** The smaller number by the greater, 0 to 1. */
  static double ratio(Figure one, Figure other) {
    double less = Math.min(one.quantity().value(), other.quantity().value());
    return less / Math.max(1, Math.max(one.quantity().value(), other.quantity().value()));
  }
}
