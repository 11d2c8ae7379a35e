package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of figures joined to groups. */
final class FigureGroups {

  private FigureGroups() {}

  /** Numbers of one thing, at most one of each account. */
  private static final class Group {
    final List<Figure> figures = new ArrayList<>();
    final Set<String> sources = new HashSet<>();

    Group(Figure figure) {
      figures.add(figure);
      sources.add(figure.clause().source());
    }
  }

  /** Strongest first; a group has one number of each account. */
  static List<List<Figure>> of(List<FigureConflicts.Pair> pairs) {
    Map<Figure, Group> groupOf = new IdentityHashMap<>();
    Set<Group> groups = new LinkedHashSet<>();
    for (FigureConflicts.Pair pair : pairs) {
      Group one = groupOf.computeIfAbsent(pair.one(), Group::new);
      Group other = groupOf.computeIfAbsent(pair.other(), Group::new);
      if (one != other && Collections.disjoint(one.sources, other.sources)) {
        one.figures.addAll(other.figures);
        one.sources.addAll(other.sources);
        other.figures.forEach(figure -> groupOf.put(figure, one));
        groups.remove(one);
        groups.remove(other);
        groups.add(one);
      }
    }
    return groups.stream().map(group -> group.figures).toList();
  }
}
