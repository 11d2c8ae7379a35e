package org.audiatur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.calendar.JulianDay;
import org.audiatur.calendar.Qualifier;

/** Gives one expression its date, from its own words and from what its scope has dated before. */
final class Resolver {

  private static final int WINTER = 24;
  private static final int MONTH = 30;
  private static final int WEEK = 7;
  private static final int NOON = 12;
  private static final int FEW_DAYS = 3;
  private static final int FAR_BACK = 14;
  private static final int HALF_A_YEAR = 183;

  /** Kinds that do not say whether their hour is one of the morning. */
  private static final Set<String> ON_FACE = Set.of("clock-bare", "clock-dotted");

  private final Scope scope;
  private final Anchor.Place place;
  private final Years years;
  private final Telling telling;
  private final Noted noted;
  private final Ranges ranges;
  private final Hours hours;

  /**
   * @param toTwentyFour true if the text counts its hours from 0 to 24
   */
  Resolver(Scope scope, Anchor.Place place, Years.Hint hint, boolean toTwentyFour) {
    this.scope = scope;
    this.place = place;
    telling = hint.telling();
    years = new Years(scope, place, hint);
    noted = new Noted(scope, place, years, telling);
    ranges = new Ranges(scope, place, years, this::end);
    hours = new Hours(scope, place, toTwentyFour, telling);
  }

  /** The date of an expression; empty where nothing in the text says which. */
  Optional<Resolved> resolve(Found found) {
    Parts last = Parts.of(found.bound()).getLast();
    if (ON_FACE.contains(found.rule().kind()) && last.get(Slot.HOUR, 0) <= NOON) {
      last.put(Slot.OF_TWELVE, 1);
    }
    return ofKind(found)
        .map(Resolver::asOpenAsItsBase)
        .map(resolved -> hours.settled(resolved, last));
  }

  /** What is counted from a date of one year or the next is of one or the next as well. */
  private static Resolved asOpenAsItsBase(Resolved resolved) {
    return resolved.from() == null ? resolved : Turns.with(resolved, resolved.from().turn());
  }

  private Optional<Resolved> ofKind(Found found) {
    List<Parts> ends = Parts.of(found.bound());
    Parts first = ends.getFirst();
    return switch (found.rule().kind()) {
      case "date", "bare-year", "month-bare" -> date(first);
      case "any-day" -> Optional.empty();
      case "before" -> beforeChrist(first);
      case "feast" -> feast(first);
      case "season-ref" -> seasonFrom(first);
      case "night-from" -> date(first).flatMap(Ranges::nightFrom);
      case "range", "bare-range", "night-range", "day-month-days" ->
          ranges.range(first, ends.getLast());
      case "list" ->
          first.isWeekday()
              ? noted.weekday(first).flatMap(r -> Lists.weekdays(r, ends))
              : ranges.listed(ends).flatMap(Lists::all);
      case "either" -> ranges.listed(ends).flatMap(Lists::either);
      case "hijri" -> IslamicDates.hijri(first);
      case "hijri-near" -> scope.base(place).flatMap(a -> IslamicDates.near(first, a));
      case "rumi" -> IslamicDates.rumi(first);
      case "world" -> WorldYears.of(first);
      case "republican" -> RepublicanDates.of(first, scope.base(place));
      case "noted-month" -> inMonth(first);
      case "two-years" -> OldStyle.ofTwoYears(first);
      case "winter" ->
          years
              .of(first)
              .flatMap(year -> Assembler.of(first, year))
              .map(r -> Resolved.of(r.edtf(), r.how()));
      case "dual" -> ranges.dualOrNight(first, ends.getLast());
      case "dual-range" -> ranges.dualRange(first, ends.get(1), ends.getLast());
      case "night" -> date(first).flatMap(Ranges::night);
      case "day-alone" -> inMonth(first);
      case "shift" -> new Shifts(scope, place).of(first);
      case "weekday" -> noted.weekday(first);
      case "weekday-noted" -> noted.letter().map(letter -> letter.weekday(first, telling));
      case "weekday-of-week" -> noted.letter().map(letter -> letter.weekdayOfWeek(first));
      case "nth-weekday" -> noted.nthWeekday(first);
      case "quarter" -> noted.quarter(first);
      case "part-noted" ->
          noted.letter().map(letter -> letter.part(first)).or(() -> partOfMonth(first));
      case "stretch" -> noted.stretch(first);
      case "short", "day-month" -> date(first);
      case "offset" -> offset(first);
      case "eve" -> date(first).flatMap(Offsets::eve);
      case "year-short" -> scope.base(place).flatMap(a -> date(first));
      case "noted" -> scope.written().flatMap(a -> date(first));
      case "noted-range" -> scope.written().flatMap(a -> ranges.range(first, ends.getLast()));
      case "clock-noted" -> scope.written().flatMap(a -> hours.clock(first, a));
      case "clock-range" -> noted.clockRange(first, ends.getLast());
      case "deictic" ->
          scope.written().flatMap(a -> FromAnchor.deictic(first, a)).or(() -> partOfThisDay(first));
      case "same-hour" ->
          hours
              .nearDay()
              .filter(a -> a.date().time() != null)
              .map(a -> Resolved.from(a, a.date(), "relative: the hour of " + a.quoted()));
      case "clock", "clock-dotted" -> scope.dayOfHour(place).flatMap(a -> hours.clock(first, a));
      case "nth-day" -> scope.begun(place).flatMap(a -> FromAnchor.nthDay(first, a));
      case "midnight-range" -> ranges.range(first, ends.getLast()).flatMap(Hours::midnightBetween);
      case "clock-day" -> date(ends.getLast()).map(r -> Hours.from(first, r, ends.getLast()));
      case "clock-bare" -> hours.bare(first);
      case "midnight" -> hours.midnight();
      case "part" -> hours.nearDay().flatMap(a -> Hours.partOfDay(first, a));
      case "tens" -> years.of(first).flatMap(year -> tens(first, year));
      case "every" -> Assembler.withoutYear(first).map(r -> Resolved.of(r.edtf(), "every year"));
      case "ago" -> scope.written().flatMap(a -> FromAnchor.shifted(first, a));
      case "event" -> event(first);
      case "term" -> hours.nearDayMeant().flatMap(a -> FromAnchor.term(first, a));
      default ->
          throw new IllegalStateException(
              "time-patterns: the rule "
                  + found.rule().name()
                  + " is of the unknown kind "
                  + found.rule().kind()
                  + ". Maybe it is misspelt.");
    };
  }

  /** "This morning" in a narrative is a part of the day that it tells; "yesterday" is of none. */
  private Optional<Resolved> partOfThisDay(Parts parts) {
    boolean thisDay = parts.get(Slot.DEIXIS, 0) == 0;
    if (!thisDay || !parts.has(Slot.DAY_PART)) {
      return Optional.empty();
    }
    return hours
        .nearDay()
        .flatMap(a -> parts.has(Slot.HOUR) ? hours.clock(parts, a) : Hours.partOfDay(parts, a));
  }

  /** "At the end of the month", "of the week": of the one that the narrative is in. */
  private Optional<Resolved> partOfMonth(Parts parts) {
    if (parts.get(Slot.UNIT, 0) == WEEK && parts.has(Slot.PERIOD)) {
      return scope
          .day(place)
          .flatMap(a -> a.day().map(day -> FromAnchor.partOfWeek(parts, a, day)));
    }
    if (parts.get(Slot.UNIT, 0) != MONTH) {
      return Optional.empty();
    }
    parts.putIfAbsent(Slot.MONTH_REF, 0);
    return inMonth(parts);
  }

  /** "The day after 3 May": the words point from the day that they name, not from one before. */
  private Optional<Resolved> offset(Parts parts) {
    int days = parts.without(Slot.DAY_REF).orElse(0);
    return date(parts).flatMap(named -> Offsets.from(named, days, parts));
  }

  /** One end of a range: the whole of it turns to the next month, or none. */
  private Optional<Resolved> end(Parts parts) {
    parts.put(Slot.OF_SEVERAL, 1);
    return date(parts);
  }

  private Optional<Resolved> date(Parts parts) {
    if (parts.has(Slot.THOSE_DAYS)) {
      return scope
          .day(place)
          .flatMap(
              a ->
                  a.day()
                      .map(
                          d ->
                              Resolved.from(
                                  a,
                                  Edtf.day(d).with(Qualifier.APPROXIMATE),
                                  "relative: about " + a.quoted())));
    }
    if (parts.has(Slot.DAY_REF)) {
      return scope.dayMeant(place).flatMap(a -> FromAnchor.relativeDay(parts, a));
    }
    if (parts.has(Slot.WEEK_REF)) {
      return noted
          .letter()
          .map(letter -> letter.week(parts.get(Slot.WEEK_REF)))
          .or(() -> scope.day(place).flatMap(a -> a.day().map(d -> FromAnchor.week(parts, a, d))));
    }
    if (parts.has(Slot.CENTURY) && !parts.has(Slot.DECADE)) {
      return Optional.of(Assembler.century(parts.get(Slot.CENTURY), parts));
    }
    if (parts.has(Slot.DECADE)) {
      return decade(parts);
    }
    if (parts.has(Slot.DECADE_REF)) {
      return scope
          .base(place)
          .filter(a -> a.year() > 0)
          .map(a -> decadeFrom(parts.get(Slot.DECADE_REF), a));
    }
    if (!parts.has(Slot.MONTH) && (parts.has(Slot.MONTH_REF) || parts.has(Slot.DAY))) {
      return inMonth(parts);
    }
    return years
        .of(parts)
        .map(year -> Assembler.of(parts, year))
        .orElseGet(() -> Assembler.withoutYear(parts));
  }

  /** "The following decade". */
  private static Resolved decadeFrom(int step, Anchor base) {
    int first = base.year() - Math.floorMod(base.year(), 10) + 10 * step;
    return Assembler.decade(first, "relative: decades counted from " + base.quotedYear());
  }

  private Optional<Resolved> decade(Parts parts) {
    int decade = parts.get(Slot.DECADE);
    if (parts.has(Slot.BEFORE_CHRIST)) {
      return Optional.of(Assembler.decadeBefore(decade));
    }
    if (decade >= 1000) {
      return Optional.of(Assembler.decade(decade, Years.STATED));
    }
    if (parts.has(Slot.CENTURY)) {
      return Optional.of(
          Assembler.decade((parts.get(Slot.CENTURY) - 1) * 100 + decade, Years.STATED));
    }
    return scope
        .base(place)
        .map(
            a ->
                Assembler.decade(
                    Years.nearest(decade, 100, a.year()), "century from context: " + a.quoted()));
  }

  /** "The 23rd", "the same month": in the month named last, or months from it. */
  private Optional<Resolved> inMonth(Parts parts) {
    int step = parts.get(Slot.MONTH_REF, 0);
    boolean ofWriting =
        step < 0 || step > 0 && scope.document().isPresent() || parts.has(Slot.OF_WRITING);
    Optional<Anchor> base = ofWriting ? scope.written().or(scope::month) : scope.month();
    return base.flatMap(
        a ->
            parts.has(Slot.MONTH_REF)
                ? inMonth(parts, a)
                : ofLetter(parts, a).or(() -> inMonth(parts, a).flatMap(r -> turned(parts, r, a))));
  }

  /**
   * In a letter the last such day before that of writing, or the first after it, as its sentence
   * tells; unless the letter itself tells of another month.
   */
  private Optional<Resolved> ofLetter(Parts parts, Anchor last) {
    boolean ahead = telling.looksAhead();
    Optional<Anchor> written =
        scope
            .document()
            .filter(
                w -> w.day().isPresent() && w.month() == last.month() && w.year() == last.year())
            .filter(w -> ahead || telling.isPast());
    return written.flatMap(
        w -> {
          int own = w.julian().map(JulianDay::day).orElseGet(() -> w.date().day().orElse(0));
          int order = Integer.compare(parts.get(Slot.DAY), own);
          if (order == 0 || order > 0 == ahead) {
            return Optional.empty();
          }
          parts.put(Slot.MONTH_REF, ahead ? 1 : -1);
          return inMonth(parts, w);
        });
  }

  /** "The 8th" told after the 27th is sooner of the next month, but may be of the same. */
  private Optional<Resolved> turned(Parts parts, Resolved resolved, Anchor base) {
    int turn = turn(parts, resolved, base);
    boolean far =
        turn > 0
            && !parts.has(Slot.OF_SEVERAL)
            && resolved
                .firstDay()
                .filter(day -> day.isBefore(base.day().orElse(day).minusDays(FAR_BACK)))
                .isPresent();
    if (!far) {
      return Optional.of(Turns.with(resolved, turn));
    }
    parts.put(Slot.MONTH_REF, 1);
    Optional<Resolved> next = inMonth(parts, base);
    return next.isPresent()
        ? next.map(r -> Turns.with(r, -1))
        : Optional.of(Turns.with(resolved, turn));
  }

  /**
   * A day that goes back may be that of the next month; but one that a letter tells as past is of
   * its month, or of the one before.
   */
  private int turn(Parts parts, Resolved resolved, Anchor base) {
    Optional<LocalDate> day = resolved.edtf().bounds().map(DateInterval::first);
    if (day.isPresent() && base.day().isPresent() && isSure(parts, day.get(), base.day().get())) {
      return 0;
    }
    int order = day.flatMap(d -> base.day().map(d::compareTo)).orElse(0);
    boolean told = scope.document().isPresent() && telling.isPast();
    if (told) {
      return order > 0
          ? (scope.isWritten(base) ? -1 : 0)
          : order < 0 && isNextMonthPast(day.orElseThrow()) ? 1 : 0;
    }
    return order < 0 && !telling.looksBack() && !telling.wasAlready() ? 1 : 0;
  }

  /** Of a letter of 15 September: the 8th told after 27 August was past when it was written. */
  private boolean isNextMonthPast(LocalDate day) {
    return scope
        .document()
        .flatMap(Anchor::day)
        .filter(written -> !day.plusMonths(1).isAfter(written))
        .isPresent();
  }

  /** "Saturday the 8th" that was a Saturday; and from the 9th back to the 8th is no month on. */
  private static boolean isSure(Parts parts, LocalDate day, LocalDate base) {
    boolean named = parts.get(Slot.WEEKDAY, 0) == day.getDayOfWeek().getValue();
    boolean slightlyBack = day.isBefore(base) && !day.isBefore(base.minusDays(FEW_DAYS));
    return named || slightlyBack;
  }

  private Optional<Resolved> inMonth(Parts parts, Anchor a) {
    if (a.month() == 0) {
      return Optional.empty();
    }
    LocalDate month = LocalDate.of(a.year(), a.month(), 1).plusMonths(parts.get(Slot.MONTH_REF, 0));
    if (isSameDay(parts, a)) {
      return Optional.of(Resolved.from(a, a.date(), "relative: the day of " + a.quoted()));
    }
    boolean bothStyles = a.isGivenDoubly() && parts.has(Slot.DAY);
    if (!bothStyles) {
      a.julian().ifPresent(day -> parts.putIfAbsent(Slot.STYLE, OldStyle.OLD));
    }
    parts.put(Slot.MONTH, month.getMonthValue());
    return Assembler.of(
            parts, new Years.Year(month.getYear(), "relative: month from " + a.quoted()))
        .map(r -> bothStyles ? r : r.countedFrom(a));
  }

  /** "1 February Old Style, that is the 14th": the day of the new style, once more. */
  private boolean isSameDay(Parts parts, Anchor base) {
    return base.julian().isPresent()
        && base.place().sentence() == place.sentence()
        && !parts.has(Slot.MONTH_REF)
        && base.date().day().equals(OptionalInt.of(parts.get(Slot.DAY, 0)));
  }

  /** A number in a text that tells of years before Christ: a year of them. */
  private Optional<Resolved> beforeChrist(Parts parts) {
    return scope
        .base(place)
        .filter(a -> a.year() <= 0)
        .map(
            a ->
                Resolved.of(
                    Edtf.year(1 - parts.get(Slot.YEAR)),
                    "before Christ from context: " + a.quotedYear()));
  }

  /** Of a movable feast the year: see {@link Feasts}. */
  private Optional<Resolved> feast(Parts parts) {
    return parts.has(Slot.MONTH)
        ? date(parts).map(found -> lastBefore(parts, found))
        : years.of(parts).map(year -> Resolved.of(Edtf.year(year.year()), year.how()));
  }

  /** "At Christmas", told in January as past, was that of the year before. */
  private Resolved lastBefore(Parts parts, Resolved feast) {
    Optional<LocalDate> base = scope.base(place).flatMap(Anchor::day);
    boolean far =
        base.isPresent()
            && feast
                .firstDay()
                .filter(day -> day.isAfter(base.get().plusDays(HALF_A_YEAR)))
                .isPresent();
    boolean back =
        far
            && !parts.has(Slot.YEAR)
            && !parts.has(Slot.NAMED_REF)
            && !parts.has(Slot.YEAR_REF)
            && !telling.looksAhead();
    return back && feast.edtf() instanceof EdtfDate date && date.day().isPresent()
        ? feast
            .with(
                Edtf.day(
                    date.year().orElseThrow() - 1,
                    date.month().orElseThrow(),
                    date.day().orElseThrow()))
            .because("the last one before " + scope.base(place).orElseThrow().quoted())
        : feast;
  }

  /** "The next spring", "that summer": counted from the last date. */
  private Optional<Resolved> seasonFrom(Parts parts) {
    return scope
        .base(place)
        .flatMap(
            a -> {
              int ref = parts.get(Slot.NAMED_REF, 0);
              boolean laterInTheYear = Years.seasonMonth(parts) > a.month() && a.month() > 0;
              boolean begunLastYear =
                  ref == 0 && parts.get(Slot.SEASON) == WINTER && a.month() <= 2;
              int step =
                  begunLastYear && a.month() > 0
                      ? -1
                      : ref > 0 && laterInTheYear || ref < 0 && !laterInTheYear ? 0 : ref;
              return Assembler.of(
                  parts, new Years.Year(a.year() + step, "relative: season from " + a.quoted()));
            });
  }

  private static Optional<Resolved> tens(Parts parts, Years.Year year) {
    YearMonth month = YearMonth.of(year.year(), parts.get(Slot.MONTH));
    int first = parts.get(Slot.DECADE);
    if (first != 10 && first != 20) {
      return Optional.empty();
    }
    EdtfDate last = Edtf.day(month.atDay(Math.min(first + 9, month.lengthOfMonth())));
    return Optional.of(
        Resolved.of(new EdtfInterval(Edtf.day(month.atDay(first)), last), year.how()));
  }

  /**
   * A year that the text gives stands; one that only the name of the happening gives leaves the end
   * open.
   */
  private static Optional<Resolved> event(Parts parts) {
    EdtfDate year = Edtf.year(parts.get(Slot.YEAR));
    boolean stated = parts.get(Slot.NAMED_REF, 0) == 0;
    return Optional.of(
        stated
            ? Resolved.of(year, Years.STATED)
            : Resolved.of(
                new EdtfInterval(year, EdtfEnd.Missing.OPEN),
                "after a happening that is known by its name to be of " + year));
  }
}
