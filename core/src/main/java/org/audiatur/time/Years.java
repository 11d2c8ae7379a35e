package org.audiatur.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.audiatur.calendar.JulianDay;

/** Which year an expression means that leaves it out or only points at it. */
final class Years {

  /**
   * A year and where it is from.
   *
   * @param year the year
   * @param how in words
   * @param other by how many years the one differs that it may be as well, 0 if it is sure
   */
  record Year(int year, String how, int other) {
    Year(int year, String how) {
      this(year, how, 0);
    }
  }

  static final String STATED = "stated";
  private static final int AUTUMN = 10;
  private static final int FOUR_FIGURES = 1000;
  private static final int SPRING = 3;
  private static final int LATE_SUMMER = 8;
  private static final int MOST_MONTHS_ON = 4;
  private static final int MOST_SURE_MONTHS_ON = 3;
  private static final int HALF_A_YEAR = 6;
  private static final int MOST_OF_A_YEAR = 10;

  /** Years of one time lie no farther apart. */
  private static final int LIFETIME = 40;

  private static final int FORTNIGHT = 14;
  private static final int MONTH = 30;

  private final Scope scope;
  private final Anchor.Place place;
  private final Hint hint;

  /**
   * What lies outside the narrative so far.
   *
   * @param following year of the next expression, where the two are joined ("28 January and 5
   *     February 1920")
   * @param only the year, if the whole text names but one
   * @param named all years that the text names
   * @param around a year amid those that the text names, if they lie within a man\'s life
   * @param yearless true if the text names no year at all
   * @param telling how the sentence tells
   */
  record Hint(
      OptionalInt following,
      OptionalInt only,
      List<Integer> named,
      OptionalInt around,
      OptionalInt yearless,
      Telling telling) {
    Hint {
      named = List.copyOf(named);
    }
  }

  Years(Scope scope, Anchor.Place place, Hint hint) {
    this.scope = scope;
    this.place = place;
    this.hint = hint;
  }

  /** The year of these parts; the month, if there is one, helps to choose. */
  Optional<Year> of(Parts parts) {
    Optional<Anchor> base = base(parts);
    if (parts.has(Slot.YEAR) && !isShort(parts, base)) {
      return Optional.of(new Year(parts.get(Slot.YEAR), STATED));
    }
    if (parts.has(Slot.YEAR_REF)) {
      int step = parts.get(Slot.YEAR_REF);
      return from(step, base)
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
                      "century from context: " + a.quoted()))
          .or(() -> amidTheOthers(parts.get(Slot.SHORT_YEAR)));
    }
    if (!scope.isQuotation() && parts.has(Slot.MONTH) && hint.telling().heads()) {
      Optional<Year> next = scope.written().map(entry -> nextEntry(parts, entry));
      if (next.isPresent()) {
        return next;
      }
    }
    if (hint.following().isPresent()) {
      return Optional.of(new Year(hint.following().getAsInt(), "year from the date that follows"));
    }
    return base.map(a -> fromContext(parts, a))
        .or(this::onlyYear)
        .or(() -> inAnyYear(parts))
        .flatMap(year -> notAfterWriting(parts, year))
        .flatMap(year -> fitting(parts, year));
  }

  /**
   * "Wednesday, 5 May" is of no year in which that day was another one, but of the only one that
   * the text names in which it was; if none is, of no year at all.
   */
  private Optional<Year> fitting(Parts parts, Year year) {
    if (hint.yearless().isPresent()
        || !parts.has(Slot.WEEKDAY)
        || !parts.has(Slot.DAY)
        || !parts.has(Slot.MONTH)) {
      return Optional.of(year);
    }
    if (fits(parts, year.year())) {
      return Optional.of(new Year(year.year(), year.how()));
    }
    List<Integer> others =
        Stream.concat(hint.named().stream(), Stream.of(year.year() + year.other()))
            .filter(y -> Math.abs(y - year.year()) <= LIFETIME && fits(parts, y))
            .distinct()
            .toList();
    return others.size() == 1
        ? Optional.of(
            new Year(others.getFirst(), "year from context: the one in which it is such a weekday"))
        : Optional.empty();
  }

  private static boolean fits(Parts parts, int year) {
    try {
      LocalDate day = LocalDate.of(year, parts.get(Slot.MONTH), parts.get(Slot.DAY));
      JulianDay julian = new JulianDay(year, parts.get(Slot.MONTH), parts.get(Slot.DAY));
      DayOfWeek name = DayOfWeek.of(parts.get(Slot.WEEKDAY));
      return day.getDayOfWeek() == name || julian.gregorian().getDayOfWeek() == name;
    } catch (DateTimeException _) {
      return true;
    }
  }

  /**
   * A month of which the writer of a letter leaves out the year is told from the day of writing,
   * not from another such month.
   */
  private Optional<Anchor> base(Parts parts) {
    Optional<Anchor> base = scope.base(place);
    return scope
        .document()
        .filter(written -> parts.has(Slot.MONTH))
        .filter(w -> base.filter(a -> a.kind().stated().equals(w.kind().stated())).isPresent())
        .or(() -> base);
  }

  /** "That year" is the one that was named last, "last year" the one before that of writing. */
  private Optional<Anchor> from(int step, Optional<Anchor> base) {
    return step == 0
        ? scope.said().or(() -> base)
        : step < 0 || hint.telling().looksAhead() ? scope.written().or(() -> base) : base;
  }

  /** The entries of a diary run on. */
  private static Year nextEntry(Parts parts, Anchor entry) {
    boolean turned = compare(parts, entry) < 0;
    String how = "year from context: the entry of " + entry.quoted();
    return new Year(
        entry.year() + (turned ? 1 : 0), turned ? how + ", the turn of the year passed" : how);
  }

  /** A day, or a month, beside that of another date, whatever the years. */
  private static int compare(Parts parts, Anchor other) {
    int months = Integer.compare(monthOf(parts), other.month());
    int day = other.julian().map(JulianDay::day).orElseGet(() -> other.date().day().orElse(0));
    return months != 0 || day == 0 || !parts.has(Slot.DAY)
        ? months
        : Integer.compare(parts.get(Slot.DAY), day);
  }

  /**
   * What is told as past was before the day of writing: a year before, if that day is not so near
   * that it may be a plan, or a later paper.
   */
  private Optional<Year> notAfterWriting(Parts parts, Year year) {
    Optional<Anchor> written =
        scope.written().filter(a -> a.day().isPresent() && a.year() == year.year());
    boolean later = monthOf(parts) > 0 && written.filter(a -> compare(parts, a) > 0).isPresent();
    boolean soon =
        scope
            .entry()
            .filter(e -> scope.document().isEmpty())
            .filter(e -> monthOf(parts) - e.month() < HALF_A_YEAR)
            .isPresent();
    if (!later || soon || hint.telling().looksAhead()) {
      return Optional.of(year);
    }
    boolean sure = written.filter(a -> isFarAhead(parts, a)).isPresent();
    return hint.telling().isPast() && sure
        ? Optional.of(new Year(year.year() - 1, year.how() + ", before the day of writing"))
        : Optional.empty();
  }

  private boolean isFarAhead(Parts parts, Anchor written) {
    int months = monthOf(parts) - written.month();
    int day = written.julian().map(JulianDay::day).orElseGet(() -> written.date().day().orElse(0));
    boolean entry = scope.entry().isPresent() && scope.document().isEmpty();
    return entry
        ? months > HALF_A_YEAR
        : !parts.has(Slot.DAY) || months * MONTH + parts.get(Slot.DAY) - day > FORTNIGHT;
  }

  /** Two figures near a year of four are short; before any year, those of a day or month. */
  private static boolean isShort(Parts parts, Optional<Anchor> base) {
    return parts.mayBeShort()
        && base.map(a -> a.year() >= FOUR_FIGURES).orElse(parts.has(Slot.MONTH));
  }

  /** Before any year a short one has the century of those that follow. */
  private Optional<Year> amidTheOthers(int figures) {
    return hint.around().isPresent()
        ? Optional.of(
            new Year(
                nearest(figures, 100, hint.around().getAsInt()),
                "century from context: that of the other years of the text"))
        : Optional.empty();
  }

  private Optional<Year> onlyYear() {
    return hint.only().isPresent()
        ? Optional.of(
            new Year(hint.only().getAsInt(), "year from context: the only one that the text names"))
        : Optional.empty();
  }

  /** In a text that names no year the days still follow each other. */
  private Optional<Year> inAnyYear(Parts parts) {
    return hint.yearless().isPresent() && parts.has(Slot.MONTH) && !parts.has(Slot.STYLE)
        ? Optional.of(new Year(hint.yearless().getAsInt(), Yearless.HOW))
        : Optional.empty();
  }

  private Year fromContext(Parts parts, Anchor base) {
    int month = monthOf(parts);
    int step =
        parts.has(Slot.NAMED_REF)
            ? named(parts, base)
            : month == 0 || base.month() == 0
                ? 0
                : isAmongTold(base, parts) ? -1 : step(base, month, parts.has(Slot.SEASON));
    String how = "year from context: " + base.quotedYear();
    return new Year(
        base.year() + step,
        step == 0
            ? how
            : how + (step > 0 ? ", the turn of the year passed" : ", before the turn of the year"),
        parts.has(Slot.NAMED_REF) ? turnOf(base) : otherYear(base, parts, step));
  }

  private int otherYear(Anchor base, Parts parts, int step) {
    return inPassing(base)
        .or(() -> beforeLookingBack(parts, base))
        .orElseGet(() -> otherYear(parts, base, lastMonthOf(parts), step));
  }

  /** "The 1921 lock-out lasted from April": a year that this sentence names in passing. */
  private Optional<Integer> inPassing(Anchor base) {
    return scope
        .described(place.sentence())
        .map(a -> a.year() - base.year())
        .filter(years -> years != 0);
  }

  /**
   * Behind a sentence of an earlier year a day that follows closely on the one before it may be of
   * that one's year: the tale is back where it was.
   */
  private Optional<Integer> beforeLookingBack(Parts parts, Anchor base) {
    return scope
        .month()
        .filter(a -> parts.has(Slot.DAY) && base.month() == 0 && a.month() > 0)
        .filter(a -> base.place().sentence() != place.sentence())
        .filter(a -> a.year() > base.year() && a.place().paragraph() == place.paragraph())
        .filter(a -> compare(parts, a) >= 0 && monthOf(parts) - a.month() <= 1)
        .map(a -> a.year() - base.year());
  }

  /**
   * A month that goes back may be that of the next year, and one that would go on by more than the
   * heart of a winter, or from which something lasts, that of the same.
   */
  private int otherYear(Parts parts, Anchor base, int month, int step) {
    if (month == 0 || base.month() == 0 || step < 0) {
      return turnOf(base);
    }
    if (step > 0) {
      boolean winter = month + 12 - base.month() <= MOST_SURE_MONTHS_ON;
      return winter && !hint.telling().since() ? turnOf(base) : -1;
    }
    boolean told = scope.document().isPresent() && hint.telling().isPast();
    boolean goesBack = goesBack(parts, base, month) && !told && !hint.telling().looksBack();
    return goesBack && turnOf(base) >= 0 && !hint.telling().wasAlready() ? 1 : turnOf(base);
  }

  /** Not for a few days: from 8 March back to 28 February no year has passed. */
  private static boolean goesBack(Parts parts, Anchor base, int month) {
    OptionalInt day = base.date().day();
    boolean near =
        day.isPresent()
            && parts.has(Slot.DAY)
            && (base.month() - month) * MONTH + day.getAsInt() - parts.get(Slot.DAY) <= FORTNIGHT;
    return month < base.month() && !near;
  }

  /**
   * "Last November" told in January is that of the year before, told in December that of the year.
   */
  private static int named(Parts parts, Anchor base) {
    int ref = parts.get(Slot.NAMED_REF);
    boolean known = parts.has(Slot.MONTH) && base.month() > 0;
    int months = known ? Integer.compare(parts.get(Slot.MONTH), base.month()) : 0;
    return ref > 0 && months > 0 ? ref - 1 : ref < 0 && months < 0 ? ref + 1 : ref;
  }

  private static int turnOf(Anchor base) {
    return base.turn() / Turns.YEAR;
  }

  private static int monthOf(Parts parts) {
    return parts.has(Slot.MONTH) ? parts.get(Slot.MONTH) : seasonMonth(parts);
  }

  /** The month with which it ends: a season is over only then. */
  private static int lastMonthOf(Parts parts) {
    return parts.has(Slot.MONTH) || !parts.has(Slot.SEASON)
        ? monthOf(parts)
        : Math.min(12, seasonMonth(parts) + 2);
  }

  static int seasonMonth(Parts parts) {
    return parts.has(Slot.SEASON) ? Math.min(12, (parts.get(Slot.SEASON) - 20) * 3) : 0;
  }

  /**
   * A narrative goes on from December to January; a document, or what it reports, looks back from
   * January to December, and so does a sentence that says so. All else stays in its year, however
   * far back the month lies.
   */
  private int step(Anchor base, int month, boolean season) {
    boolean onward =
        !hint.telling().looksBack()
                && base.month() >= AUTUMN
                && month <= SPRING
                && month + 12 - base.month() <= MOST_MONTHS_ON
            || season && isNextYears(base, month);
    boolean looksBack = scope.document().isPresent() || base.document();
    boolean back = looksBack && base.month() <= 2 && month > AUTUMN;
    boolean passed = season ? month > base.month() : month - base.month() > HALF_A_YEAR;
    boolean nearerBack = passed && hint.telling().looksBack();
    return onward ? 1 : back || nearerBack ? -1 : 0;
  }

  /**
   * "In January … on 18 December": not most of a year on, where the days about that of the year
   * before have been told.
   */
  private boolean isAmongTold(Anchor base, Parts parts) {
    if (!parts.has(Slot.DAY) || monthOf(parts) - base.month() < MOST_OF_A_YEAR) {
      return false;
    }
    try {
      LocalDate day = LocalDate.of(base.year(), monthOf(parts), parts.get(Slot.DAY));
      return scope.hasToldNear(day.minusYears(1), FORTNIGHT) && !scope.hasToldNear(day, FORTNIGHT);
    } catch (DateTimeException none) {
      return false; // no such day in that year: nothing to compare
    }
  }

  /** "In August … In the spring they forced the passes": a spring that leads goes on. */
  private boolean isNextYears(Anchor base, int month) {
    return place.leads()
        && base.date().season().isEmpty()
        && month == SPRING
        && base.month() >= LATE_SUMMER
        && scope.document().isEmpty()
        && !hint.telling().looksBack()
        && !hint.telling().hadBeen();
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
