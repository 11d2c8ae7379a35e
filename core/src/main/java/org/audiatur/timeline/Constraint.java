package org.audiatur.timeline;

import java.util.Comparator;
import org.audiatur.calendar.DateInterval;

/**
 * That {@code to} follows {@code from} by a number of steps in a range; negative steps mean that it
 * precedes.
 *
 * @param from a point, by a key of the caller's; {@link #ORIGIN} is the day from which days are
 *     counted
 * @param to another point
 * @param steps by how many
 * @param label the claim it rests on; {@link #ALWAYS} for what holds by the meaning of the words,
 *     which no contradiction lists
 */
public record Constraint(String from, String to, Range steps, String label)
    implements Comparable<Constraint> {

  /** The point that days are counted from, 1970-01-01. */
  public static final String ORIGIN = "";

  /** The label of constraints that are not in doubt. */
  public static final String ALWAYS = "";

  private static final Comparator<Constraint> ORDER =
      Comparator.comparing(Constraint::from)
          .thenComparing(Constraint::to)
          .thenComparing(Constraint::steps)
          .thenComparing(Constraint::label);

  /** The point lies in these days. */
  public static Constraint within(String point, DateInterval days, String label) {
    return new Constraint(ORIGIN, point, Range.of(days), label);
  }

  /** {@code first} lies at least one step before {@code then}. */
  public static Constraint before(String first, String then, String label) {
    return new Constraint(first, then, new Range(1, Range.OPEN_END), label);
  }

  /** {@code first} lies at least one step after {@code then}. */
  public static Constraint after(String first, String then, String label) {
    return before(then, first, label);
  }

  /** {@code first} does not lie after {@code then}. */
  public static Constraint notAfter(String first, String then, String label) {
    return new Constraint(first, then, new Range(0, Range.OPEN_END), label);
  }

  /** Both are on one step. */
  public static Constraint same(String one, String other, String label) {
    return new Constraint(one, other, new Range(0, 0), label);
  }

  /** True if it says when something was, and not how it stands to another thing. */
  boolean touchesOrigin() {
    return from.equals(ORIGIN) || to.equals(ORIGIN);
  }

  @Override
  public int compareTo(Constraint other) {
    return ORDER.compare(this, other);
  }
}
