package org.audiatur.bench.timelines;

import java.util.Locale;

/** Relations right, said and asked for, summed over timelines. */
final class Tally {

  private long rightSaid;
  private long said;
  private long rightAsked;
  private long asked;

  void add(Timeline ours, Timeline gold) {
    Relations system = new Relations(ours);
    Relations reference = new Relations(gold);
    rightSaid += system.heldBy(reference);
    said += system.reduced().size();
    rightAsked += reference.heldBy(system);
    asked += reference.reduced().size();
  }

  double precision() {
    return said == 0 ? 0 : (double) rightSaid / said;
  }

  double recall() {
    return asked == 0 ? 0 : (double) rightAsked / asked;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%6.2f %6.2f %6.2f   %d of %d said, %d of %d asked",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        rightSaid,
        said,
        rightAsked,
        asked);
  }
}
