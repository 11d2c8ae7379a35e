package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.claim.TimeRelation;
import org.audiatur.timeline.Constraint;
import org.audiatur.timeline.Network;
import org.audiatur.timeline.Range;

/**
 * Makes constraints of grounds, in minutes. A happening that lasts has a beginning and an end; of
 * its date only that some part of it lies there, unless the date is itself a stretch of time. What
 * words leave open stays open: "before" says of two lasting things only which began first.
 */
final class Order {

  private final Set<String> lasting;
  private final Moments moments;

  /**
   * @param lasting claim types of what lasts
   */
  Order(Set<String> lasting, Moments moments) {
    this.lasting = lasting;
    this.moments = moments;
  }

  Moments moments() {
    return moments;
  }

  Network network(Collection<Ground> grounds, Function<Fact, Optional<Range>> dates) {
    Network network = new Network();
    grounds.forEach(ground -> network.addAll(constraints(ground, dates)));
    return network;
  }

  private List<Constraint> constraints(Ground ground, Function<Fact, Optional<Range>> dates) {
    List<Constraint> constraints = new ArrayList<>();
    switch (ground) {
      case Ground.Dated dated ->
          dates.apply(dated.fact()).ifPresent(range -> date(dated, range, constraints));
      case Ground.Same same -> same(same, constraints);
      case Ground.Told told -> told(told, constraints);
    }
    return constraints;
  }

  private boolean lasts(Fact fact) {
    return lasting.contains(fact.type());
  }

  private String start(Fact fact) {
    return lasts(fact) ? fact.id() + " begins" : fact.id();
  }

  private String end(Fact fact) {
    return lasts(fact) ? fact.id() + " ends" : fact.id();
  }

  /** From its earliest beginning to its latest end; empty for what the network does not name. */
  Optional<Range> bounds(Fact fact, Map<String, Range> points) {
    Range begins = points.get(start(fact));
    Range ends = points.get(end(fact));
    return begins == null || ends == null
        ? Optional.empty()
        : Optional.of(new Range(begins.least(), ends.most()));
  }

  private void proper(Fact fact, List<Constraint> constraints) {
    if (lasts(fact)) {
      constraints.add(Constraint.notAfter(start(fact), end(fact), Constraint.ALWAYS));
    }
  }

  private void date(Ground.Dated dated, Range range, List<Constraint> constraints) {
    Fact fact = dated.fact();
    proper(fact, constraints);
    if (lasts(fact) && !(fact.date() instanceof EdtfInterval)) {
      constraints.add(at(start(fact), new Range(Range.OPEN_START, range.most()), dated.label()));
      constraints.add(at(end(fact), new Range(range.least(), Range.OPEN_END), dated.label()));
    } else {
      constraints.add(at(start(fact), range, dated.label()));
      constraints.add(at(end(fact), range, dated.label()));
    }
  }

  private static Constraint at(String point, Range range, String label) {
    return new Constraint(Constraint.ORIGIN, point, range, label);
  }

  /** One moment, one stretch, or a moment within a stretch. */
  private void same(Ground.Same same, List<Constraint> constraints) {
    Fact one = same.fact();
    Fact other = same.other();
    proper(one, constraints);
    proper(other, constraints);
    if (lasts(one) == lasts(other)) {
      constraints.add(Constraint.same(start(one), start(other), same.label()));
      constraints.add(Constraint.same(end(one), end(other), same.label()));
    } else {
      Fact moment = lasts(one) ? other : one;
      Fact stretch = lasts(one) ? one : other;
      constraints.add(Constraint.notAfter(start(stretch), moment.id(), same.label()));
      constraints.add(Constraint.notAfter(moment.id(), end(stretch), same.label()));
    }
  }

  private void told(Ground.Told told, List<Constraint> constraints) {
    Fact fact = told.fact();
    Fact other = told.other();
    proper(fact, constraints);
    proper(other, constraints);
    String label = told.label();
    switch (told.relation().kind()) {
      case BEFORE -> constraints.add(follows(start(fact), start(other), told));
      case AFTER ->
          constraints.add(follows(lasts(fact) ? start(other) : end(other), start(fact), told));
      case DURING -> {
        if (lasts(other)) {
          constraints.add(Constraint.notAfter(start(other), start(fact), label));
          constraints.add(Constraint.notAfter(start(fact), end(other), label));
        }
      }
    }
  }

  /** A length of time is measured only between two moments. */
  private Constraint follows(String first, String then, Ground.Told told) {
    TimeRelation.Gap gap = told.relation().gap();
    boolean moments = !lasts(told.fact()) && !lasts(told.other());
    Range range =
        gap != null && moments
            ? new Range(Math.max(1, gap.least()), gap.most())
            : new Range(1, Range.OPEN_END);
    return new Constraint(first, then, range, told.label());
  }
}
