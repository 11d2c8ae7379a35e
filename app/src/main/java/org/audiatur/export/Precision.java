package org.audiatur.export;

/**
 * How many of a group of judged claims are right, with the 95 % interval of Wilson, which stays
 * within 0 and 1 and is fair to small groups.
 *
 * @param right everything stated is as the text has it
 * @param partly the happening is there, something stated of it is wrong
 * @param wrong there is no such claim
 */
record Precision(int right, int partly, int wrong) {

  /** Of the normal distribution: 95 % lie within as many deviations. */
  private static final double DEVIATIONS = 1.959964;

  static final Precision NONE = new Precision(0, 0, 0);

  Precision and(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> new Precision(right + 1, partly, wrong);
      case PARTLY -> new Precision(right, partly + 1, wrong);
      case WRONG -> new Precision(right, partly, wrong + 1);
    };
  }

  /** What a person says of a claim. */
  enum Verdict {
    RIGHT,
    PARTLY,
    WRONG
  }

  int all() {
    return right + partly + wrong;
  }

  /** Wholly right. */
  Share strict() {
    return share(right);
  }

  /** Right at least in what happened. */
  Share lenient() {
    return share(right + partly);
  }

  private Share share(int good) {
    double n = all();
    double square = DEVIATIONS * DEVIATIONS;
    double part = good / n;
    double centre = (part + square / (2 * n)) / (1 + square / n);
    double half =
        DEVIATIONS * Math.sqrt(part * (1 - part) / n + square / (4 * n * n)) / (1 + square / n);
    return new Share(part, Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /** A share and the bounds of its interval. */
  record Share(double part, double low, double high) {}
}
