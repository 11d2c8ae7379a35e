package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a further account tells two figures apart: where it gives both numbers, or one of them
 * and another in place of the other, the two count different things. Linear in the pairs and their
 * neighbours.
 */
final class ThirdAccounts {

  private static final String HAD = "had";

  /** Numbers from here on that are no tens are given by chance to one thing only. */
  private static final double PRECISE = 100;

  private static final int TENS = 10;

  /**
   * What a figure is paired with, by account: the same object, for equal figures are long to tell.
   */
  private final Map<Figure, Map<String, List<Figure>>> partners = new IdentityHashMap<>();

  private final Map<String, List<Figure>> cells = new HashMap<>();
  private final Map<String, List<Figure>> own = new HashMap<>();

  /** Those that stand in the texts, without sums of them. */
  private final Set<Figure> read = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<String, List<Figure>> precise = new HashMap<>();

  ThirdAccounts(List<FigureConflicts.Pair> pairs, List<Figure> figures) {
    for (FigureConflicts.Pair pair : pairs) {
      add(pair.one(), pair.other());
      add(pair.other(), pair.one());
    }
    read.addAll(figures);
    figures.forEach(
        figure -> {
          cells.computeIfAbsent(cell(figure), key -> new ArrayList<>()).add(figure);
          own.computeIfAbsent(ofAccount(figure), key -> new ArrayList<>()).add(figure);
          precise.computeIfAbsent(number(figure, figure), key -> new ArrayList<>()).add(figure);
        });
  }

  /** The number of the one, in the account of the other. */
  private static String number(Figure one, Figure other) {
    return source(other) + " " + one.counted() + " " + one.quantity().value();
  }

  private static boolean isPrecise(Figure figure) {
    double value = figure.quantity().value();
    return value >= PRECISE && value % TENS != 0;
  }

  private void add(Figure one, Figure other) {
    partners
        .computeIfAbsent(one, key -> new HashMap<>())
        .computeIfAbsent(source(other), key -> new ArrayList<>(1))
        .add(other);
  }

  private static String source(Figure figure) {
    return figure.clause().source();
  }

  private Stream<Figure> partners(Figure of) {
    return partners.getOrDefault(of, Map.of()).values().stream().flatMap(List::stream);
  }

  private List<Figure> partners(Figure of, String source) {
    return partners.getOrDefault(of, Map.of()).getOrDefault(source, List.of());
  }

  private boolean arePartners(Figure one, Figure other) {
    return partners(one, source(other)).stream().anyMatch(figure -> figure == other);
  }

  private static String cell(Figure figure) {
    return figure.counted() + " " + figure.fate();
  }

  private static String ofAccount(Figure figure) {
    return source(figure) + cell(figure);
  }

  boolean tellApart(FigureConflicts.Pair pair) {
    return FigureConflicts.differ(pair.one().quantity(), pair.other().quantity())
        && (isBoth(pair.one(), pair.other())
            || isOwn(pair.one(), pair.other())
            || isOwn(pair.other(), pair.one())
            || isOther(pair.one(), pair.other())
            || isOther(pair.other(), pair.one()));
  }

  /** One account has the one number as well as the other. */
  private boolean isBoth(Figure one, Figure other) {
    String cell = cell(one);
    return maybeSameOf(one, cells.getOrDefault(cell, List.of()))
        .filter(figure -> figure != one && figure != other && isOfCell(figure, cell))
        .filter(figure -> isSameOf(figure, one))
        .anyMatch(figure -> hasBeside(figure, one, other));
  }

  /** The account of the figure gives, of the same sort, the number of the other too. */
  private boolean hasBeside(Figure figure, Figure one, Figure other) {
    List<Figure> beside =
        other.fate().equals(HAD)
            ? own.getOrDefault(ofAccount(figure), List.of())
            : partners(other, source(figure));
    return beside.stream()
        .filter(further -> further != figure && further != one && further != other)
        .filter(further -> isOfCell(further, cell(one)))
        .anyMatch(further -> isSameOf(further, other));
  }

  /** Only things that are there are the same without being partners: else few are looked at. */
  private Stream<Figure> maybeSameOf(Figure known, List<Figure> all) {
    return known.fate().equals(HAD) ? all.stream() : partners(known);
  }

  private boolean isOfCell(Figure figure, String cell) {
    return read.contains(figure) && cell(figure).equals(cell);
  }

  /** The account of the other has the number of the one too. */
  private boolean isOwn(Figure one, Figure other) {
    return partners(one, source(other)).stream()
            .anyMatch(figure -> figure != other && isSameOf(figure, one))
        || isPrecise(one)
            && precise.getOrDefault(number(one, other), List.of()).stream()
                .anyMatch(figure -> figure != other);
  }

  /** Of things that are only there, like ships, one number is enough. */
  private boolean isSameOf(Figure figure, Figure known) {
    boolean there = known.fate().equals(HAD) && known.thing().equals(figure.thing());
    return !isOfOne(figure, known)
        && (there || arePartners(known, figure))
        && !FigureConflicts.differ(figure.quantity(), known.quantity());
  }

  private static boolean isOfOne(Figure one, Figure other) {
    return source(one).equals(source(other));
  }

  /** A third agrees with the one, and has another number in place of the other. */
  private boolean isOther(Figure one, Figure other) {
    return partners(one)
        .filter(third -> third != other && isSameOf(third, one))
        .anyMatch(
            third ->
                partners(other, source(third)).stream()
                    .anyMatch(
                        place ->
                            place != third
                                && FigureConflicts.differ(place.quantity(), third.quantity())));
  }
}
