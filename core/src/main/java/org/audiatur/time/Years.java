package org.audiatur.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Which year an expression means that leaves it out or only points at it. */
final class Years {

  /**
   * A year and where it is from.
   *
   * @param year the year
   * @param how in words
   */
  record Year(int year, String how) {}

  static final String STATED = "stated";
  private static final int AUTUMN = 10;
  private static final int FOUR_FIGURES = 1000;
  private static final int SPRING = 3;
  private static final int MOST_MONTHS_ON = 4;

  private final Scope scope;
  private final Anchor.Place place;
  private final Hint hint;

  /**
   * What lies outside the narrative so far.
   *
   * @param following year of the next expression, where the two are joined ("28 January and 5
   *     February 1920")
   * @param only the year, if the whole text names but one
   */
  record Hint(OptionalInt following, OptionalInt only) {}

  Years(Scope scope, Anchor.Place place, Hint hint) {
    this.scope = scope;
    this.place = place;
    this.hint = hint;
  }

  /** The year of these parts; the month, if there is one, helps to choose. */
  Optional<Year> of(Parts parts) {
    Optional<Anchor> base = scope.base(place);
    if (parts.has(Slot.YEAR) && !isShort(parts, base)) {
      return Optional.of(new Year(parts.get(Slot.YEAR), STATED));
    }
    if (parts.has(Slot.YEAR_REF)) {
      int step = parts.get(Slot.YEAR_REF);
      return (step == 0 ? scope.said().or(() -> base) : base)
          .map(
              a ->
                  new Year(
                      a.year() + step,
                      "relative: "
                          + (step == 0
                              ? "the year of "
                              : step > 0 ? "the year after " : "the year before ")
                          + a.quoted()));
    }
    if (parts.has(Slot.SHORT_YEAR)) {
      return base.map(
          a ->
              new Year(
                  nearest(parts.get(Slot.SHORT_YEAR), 100, a.year()),
                  "century from context: " + a.quoted()));
    }
    if (hint.following().isPresent()) {
      return Optional.of(new Year(hint.following().getAsInt(), "year from the date that follows"));
    }
    return base.map(a -> fromContext(parts, a)).or(this::onlyYear);
  }

  /** Two figures near a year of four are short; before any year, those of a day or month. */
  private static boolean isShort(Parts parts, Optional<Anchor> base) {
    return parts.mayBeShort()
        && base.map(a -> a.year() >= FOUR_FIGURES).orElse(parts.has(Slot.MONTH));
  }

  private Optional<Year> onlyYear() {
    return hint.only().isPresent()
        ? Optional.of(
            new Year(hint.only().getAsInt(), "year from context: the only one that the text names"))
        : Optional.empty();
  }

  private Year fromContext(Parts parts, Anchor base) {
    int month = parts.has(Slot.MONTH) ? parts.get(Slot.MONTH) : seasonMonth(parts);
    int step =
        month == 0 || base.month() == 0 || parts.has(Slot.NAMED_REF)
            ? parts.get(Slot.NAMED_REF, 0)
            : step(base, month);
    String how = "year from context: " + base.quotedYear();
    return new Year(
        base.year() + step,
        step == 0
            ? how
            : how + (step > 0 ? ", the turn of the year passed" : ", before the turn of the year"));
  }

  static int seasonMonth(Parts parts) {
    return parts.has(Slot.SEASON) ? Math.min(12, (parts.get(Slot.SEASON) - 20) * 3) : 0;
  }

  /**
   * A narrative goes on from December to January; a document, or what it reports, looks back from
   * January to December. All else stays in its year, however far back the month lies.
   */
  private int step(Anchor base, int month) {
    boolean onward =
        base.month() >= AUTUMN && month <= SPRING && month + 12 - base.month() <= MOST_MONTHS_ON;
    boolean looksBack = scope.document().isPresent() || base.document();
    boolean back = looksBack && base.month() <= 2 && month > AUTUMN;
    return onward ? 1 : back ? -1 : 0;
  }

  /** The number with these last figures that is nearest to another. */
  static int nearest(int figures, int size, int other) {
    int candidate = other - Math.floorMod(other, size) + figures;
    if (candidate - other > size / 2) {
      return candidate - size;
    }
    return other - candidate > size / 2 ? candidate + size : candidate;
  }
}
