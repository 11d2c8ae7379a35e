package org.audiatur.timeline;

import java.util.List;

/**
 * Something that lasts, as two points of a network. Each relation is a list of constraints to add.
 *
 * @param start the point at which it begins
 * @param end the point at which it ends
 */
public record Interval(String start, String end) {

  /** The interval of a thing with this key. */
  public static Interval of(String key) {
    return new Interval(key + "\u0000start", key + "\u0000end");
  }

  /** It does not end before it begins: to be added once for every interval. */
  public List<Constraint> proper() {
    return List.of(Constraint.notAfter(start, end, Constraint.ALWAYS));
  }

  public List<Constraint> before(Interval other, String label) {
    return List.of(Constraint.before(end, other.start, label));
  }

  public List<Constraint> during(Interval other, String label) {
    return List.of(
        Constraint.notAfter(other.start, start, label), Constraint.notAfter(end, other.end, label));
  }

  /** They share at least one step. */
  public List<Constraint> overlaps(Interval other, String label) {
    return List.of(
        Constraint.notAfter(start, other.end, label), Constraint.notAfter(other.start, end, label));
  }

  /** From its first to its last step it takes so many. */
  public List<Constraint> lasts(Range steps, String label) {
    return List.of(new Constraint(start, end, steps, label));
  }
}
