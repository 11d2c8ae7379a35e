package org.audiatur.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.audiatur.timeline.Solution.Consistent;
import org.audiatur.timeline.Solution.Contradiction;

/**
 * A simple temporal network: constraints are added, then it is solved. Not thread-safe. The order
 * of adding never matters.
 *
 * <p>Solving takes O(points × constraints) steps at worst (Bellman–Ford), in practice a few passes
 * over the constraints; a contradiction of k labels is made minimal by k further, small solutions;
 * {@link #contradictions} solves once for each it finds.
 */
public final class Network {

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

  /** The bounds of every point, or the first contradiction. */
  public Solution solve() {
    return solve(constraints);
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
   * Contradictions that share no label, each minimal, until what is left can hold. Others that
   * share a label with one of these may exist besides.
   */
  public List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    TreeSet<Constraint> left = new TreeSet<>(constraints);
    while (solve(left) instanceof Contradiction contradiction) {
      found.add(contradiction);
      if (contradiction.labels().isEmpty()) {
        break;
      }
      left.removeIf(c -> contradiction.labels().contains(c.label()));
    }
    return List.copyOf(found);
  }

  private static Solution solve(SortedSet<Constraint> constraints) {
    DistanceGraph graph = new DistanceGraph(constraints);
    List<Constraint> cycle = graph.negativeCycle();
    return cycle.isEmpty() ? new Consistent(graph.bounds()) : minimal(constraints, labels(cycle));
  }

  /** Leaves out label after label, keeping those without which the rest can hold. */
  private static Contradiction minimal(SortedSet<Constraint> all, SortedSet<String> labels) {
    TreeSet<String> needed = new TreeSet<>(labels);
    for (String label : labels) {
      needed.remove(label);
      if (cycleOf(all, needed).isEmpty()) {
        needed.add(label);
      }
    }
    return new Contradiction(needed, cycleOf(all, needed));
  }

  private static List<Constraint> cycleOf(SortedSet<Constraint> all, Set<String> labels) {
    return new DistanceGraph(
            all.stream()
                .filter(c -> c.label().equals(Constraint.ALWAYS) || labels.contains(c.label()))
                .toList())
        .negativeCycle();
  }

  private static SortedSet<String> labels(List<Constraint> cycle) {
    TreeSet<String> labels = new TreeSet<>();
    cycle.forEach(c -> labels.add(c.label()));
    labels.remove(Constraint.ALWAYS);
    return labels;
  }
}
