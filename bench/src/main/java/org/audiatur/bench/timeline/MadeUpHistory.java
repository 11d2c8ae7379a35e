package org.audiatur.bench.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.audiatur.timeline.Constraint;
import org.audiatur.timeline.Network;
import org.audiatur.timeline.Range;

/**
 * Events at days that only this class knows, and claims about them that are all true but for so
 * many false ones: a third of the claims date an event, the others say how one stands to another.
 */
final class MadeUpHistory {

  /** How the events of a history hang together. */
  enum Shape {
    /** Many campaigns of some thirty events each. */
    CAMPAIGNS,
    /** Any event may stand beside any other: one part. */
    TANGLE,
    /** Each event is told as following the one before it. */
    CHAIN,
    /** All is told as before or after one great event. */
    HUB
  }

  private static final int CAMPAIGN = 30;
  private static final int YEARS = 3_650;

  private final Random random;
  private final Shape shape;
  private final long[] days;
  private final List<Constraint> claims = new ArrayList<>();

  MadeUpHistory(Shape shape, int claims, int seed) {
    this.shape = shape;
    this.random = new Random(seed);
    this.days = random.longs(Math.max(4, claims / 3), 0, YEARS).sorted().toArray();
    for (int i = 0; i < claims; i++) {
      this.claims.add(i % 3 == 0 ? dated(i) : ordered(i));
    }
  }

  private Constraint dated(int claim) {
    int event = random.nextInt(days.length);
    int slack = List.of(0, 0, 1, 15, 30).get(random.nextInt(5));
    return new Constraint(
        Constraint.ORIGIN,
        "e" + event,
        new Range(days[event] - random.nextInt(slack + 1), days[event] + slack),
        "claim " + claim);
  }

  private Constraint ordered(int claim) {
    int one = random.nextInt(days.length);
    int other = neighbour(one);
    long gap = days[other] - days[one];
    Range range =
        random.nextInt(4) == 0
            ? new Range(gap, gap)
            : gap >= 0 ? new Range(0, Range.OPEN_END) : new Range(Range.OPEN_START, 0);
    return new Constraint("e" + one, "e" + other, range, "claim " + claim);
  }

  private int neighbour(int event) {
    int other =
        switch (shape) {
          case CAMPAIGNS -> event / CAMPAIGN * CAMPAIGN + random.nextInt(CAMPAIGN);
          case TANGLE -> random.nextInt(days.length);
          case CHAIN -> event + 1;
          case HUB -> days.length / 2;
        };
    return other >= days.length || other == event ? (event == 0 ? 1 : event - 1) : other;
  }

  /** Adds false claims: an event far from its day, or two in the wrong order. */
  MadeUpHistory withFalseClaims(int count) {
    for (int i = 0; i < count; i++) {
      int event = random.nextInt(days.length);
      String label = "false " + i;
      long wrong = days[event] + 40 + random.nextInt(400);
      claims.add(new Constraint(Constraint.ORIGIN, "e" + event, new Range(wrong, wrong), label));
    }
    return this;
  }

  Network network() {
    return new Network().addAll(claims);
  }

  int events() {
    return days.length;
  }
}
