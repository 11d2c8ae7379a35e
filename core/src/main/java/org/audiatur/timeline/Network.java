package org.audiatur.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.timeline.Solution.Consistent;
import org.audiatur.timeline.Solution.Contradiction;

/**
 * A simple temporal network: constraints are added, then it is solved. Not thread-safe. The order
 * of adding never matters.
 *
 * <p>Parts that are not tied to each other are solved apart. Solving a part takes O(points ×
 * constraints) steps at worst (Bellman–Ford), in practice a few passes over the constraints. Of the
 * contradictions in a part the one with the shortest proof is given, its labels then made minimal:
 * where each label stands behind one constraint, no smaller set exists.
 */
public final class Network {

  private static final Comparator<Contradiction> SMALLEST =
      Comparator.<Contradiction>comparingInt(c -> c.labels().size())
          .thenComparing(c -> String.join("\n", c.labels()));

  private final TreeSet<Constraint> constraints = new TreeSet<>();

  /** Adds a constraint; adding it twice changes nothing. */
  public Network add(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  /** Adds constraints, for example those of an {@link Interval}. */
  public Network addAll(Collection<Constraint> more) {
    constraints.addAll(more);
    return this;
  }

  /** The bounds of every point, or the contradiction of fewest labels. */
  public Solution solve() {
    List<Contradiction> found = new ArrayList<>();
    TreeMap<String, Range> bounds = new TreeMap<>();
    for (List<Constraint> part : Components.of(constraints)) {
      switch (solve(part)) {
        case Consistent consistent -> bounds.putAll(consistent.bounds());
        case Contradiction contradiction -> found.add(contradiction);
      }
    }
    return found.stream()
        .min(SMALLEST)
        .<Solution>map(contradiction -> contradiction)
        .orElseGet(() -> new Consistent(bounds));
  }

  /** True if all can hold. */
  public boolean holds() {
    return Components.of(constraints).stream()
        .allMatch(part -> new DistanceGraph(part).negativeCycle().isEmpty());
  }

  /**
   * By how many steps {@code to} follows {@code from}, given all constraints.
   *
   * @throws IllegalStateException if the constraints contradict each other
   */
  public Range between(String from, String to) {
    if (solve() instanceof Contradiction contradiction) {
      throw new IllegalStateException(
          "Nothing follows for \""
              + from
              + "\" and \""
              + to
              + "\": these cannot all hold: "
              + contradiction.labels()
              + ". Maybe leave out the labels of contradictions() first.");
    }
    return new DistanceGraph(constraints).between(from, to);
  }

  /**
   * Contradictions that share no label, each minimal, fewest labels first, until what is left can
   * hold. Others that share a label with one of these may exist besides.
   */
  public List<Contradiction> contradictions() {
    return settle().contradictions();
  }

  /** The {@link #contradictions}, and the bounds that follow when their labels are left out. */
  public Settlement settle() {
    SortedMap<String, Range> bounds = new TreeMap<>();
    List<Contradiction> found = new ArrayList<>();
    Set<String> doubtful = new TreeSet<>();
    Deque<List<Constraint>> parts = new ArrayDeque<>(Components.of(constraints));
    while (!parts.isEmpty()) {
      List<Constraint> part = parts.remove();
      part.removeIf(c -> doubtful.contains(c.label()));
      switch (solve(part)) {
        case Consistent consistent -> bounds.putAll(consistent.bounds());
        case Contradiction contradiction -> {
          found.add(contradiction);
          doubtful.addAll(contradiction.labels());
          part.removeIf(c -> contradiction.labels().contains(c.label()));
          if (!contradiction.labels().isEmpty()) {
            Components.of(part).reversed().forEach(parts::push);
          }
        }
      }
    }
    found.sort(SMALLEST);
    return new Settlement(bounds, found);
  }

  private static Solution solve(List<Constraint> part) {
    DistanceGraph graph = new DistanceGraph(part);
    List<Constraint> cycle = graph.negativeCycle();
    if (cycle.isEmpty()) {
      return new Consistent(graph.bounds());
    }
    Map<String, List<Constraint>> byLabel = Components.byLabel(part);
    List<Constraint> absurd = cycleOf(byLabel, Set.of());
    if (!absurd.isEmpty()) {
      return new Contradiction(new TreeSet<>(), absurd);
    }
    List<Constraint> undated = part.stream().filter(c -> !c.touchesOrigin()).toList();
    boolean needsNoDate = !new DistanceGraph(undated).negativeCycle().isEmpty();
    List<Constraint> shortest = new ShortestProof(graph).find(cycle, needsNoDate);
    return minimal(byLabel, labels(shortest));
  }

  /**
   * Leaves out label after label, keeping those without which the rest can hold. Not needed where
   * each stands behind one constraint: then no proof is shorter.
   */
  private static Contradiction minimal(
      Map<String, List<Constraint>> all, SortedSet<String> labels) {
    TreeSet<String> needed = new TreeSet<>(labels);
    if (labels.stream().anyMatch(label -> all.getOrDefault(label, List.of()).size() > 1)) {
      for (String label : labels) {
        needed.remove(label);
        if (cycleOf(all, needed).isEmpty()) {
          needed.add(label);
        }
      }
    }
    return new Contradiction(needed, cycleOf(all, needed));
  }

  private static List<Constraint> cycleOf(Map<String, List<Constraint>> all, Set<String> labels) {
    List<Constraint> some = new ArrayList<>(all.getOrDefault(Constraint.ALWAYS, List.of()));
    labels.forEach(label -> some.addAll(all.getOrDefault(label, List.of())));
    return new DistanceGraph(some).negativeCycle();
  }

  private static SortedSet<String> labels(List<Constraint> cycle) {
    TreeSet<String> labels = new TreeSet<>();
    cycle.forEach(c -> labels.add(c.label()));
    labels.remove(Constraint.ALWAYS);
    return labels;
  }
}
