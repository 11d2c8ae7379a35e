package org.audiatur.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.text.ReadingText;

/** Which dates lead the narrative on, so that what follows counts from them. */
final class Noting {

  private static final int MONTH = 30;
  private static final int WINTER = 24;
  private static final int DECEMBER = 12;
  private static final int HALF_A_YEAR = 6;

  /** The hour of an anchor that is the night which begins on its day. */
  static final int NIGHT = 24;

  private static final String NIGHT_KINDS = "night";

  /** The kind of a night that is told of the day on which it begins. */
  private static final String NIGHT_FROM = "night-from";

  /** Kinds that lead nowhere: what follows does not count from them. */
  private static final Set<String> FLEETING =
      Set.of("deictic", "ago", "term", "every", "event", "stretch", "part-noted");

  /**
   * @param place where it stands
   * @param frame what the words around make of it
   * @param telling how its sentence tells
   */
  record Told(Anchor.Place place, Frame frame, Telling telling) {}

  private final ReadingText text;
  private final Whereabouts whereabouts;
  private final Scopes scopes;
  private final FourFigures years;

  Noting(ReadingText text, Whereabouts whereabouts, Scopes scopes, FourFigures years) {
    this.text = text;
    this.whereabouts = whereabouts;
    this.scopes = scopes;
    this.years = years;
  }

  void note(Found found, Resolved resolved, Scope scope, Told told) {
    Anchor.Place place = told.place();
    if (found.rule().kind().equals("deictic") && scope.written().isPresent()) {
      speakOf(found, resolved, scope, place);
    }
    if (FLEETING.contains(found.rule().kind())) {
      return;
    }
    Optional<EdtfDate> date =
        resolved.edtf().end().or(resolved.edtf()::start).filter(d -> d.year().isPresent());
    if (date.isEmpty()) {
      lose(resolved, scope);
      return;
    }
    String words = found.span().in(text.text());
    boolean stated =
        found.bound().stream().anyMatch(r -> r.type().equals("Y") || r.type().equals("YS"))
            || scope.base(place).isEmpty();
    Anchor.Kind kind =
        new Anchor.Kind(
            told.frame().datesDocument(),
            stated ? words : scope.base(place).orElseThrow().kind().stated(),
            hourOf(date.get(), found),
            resolved.calendar(),
            Turns.of(resolved));
    Anchor anchor = new Anchor(onward(date.get(), found), words, place, kind);
    boolean back =
        scope.isAsideIn(place.sentence())
            || told.telling().looksBack()
            || told.telling().wasAlready();
    if (back && scope.isBefore(anchor)) {
      scope.noteAside(anchor, found.first());
      return;
    }
    if (isOnlyMentioned(found, anchor, scope, told)) {
      scope.mention(anchor);
      if (anchor.day().isPresent()) {
        scopes.tell(found, anchor);
      }
      return;
    }
    boolean heading = isYearHeading(found, anchor);
    if (!heading && whereabouts.describes(found) && isInPassing(found, place, scope)) {
      scope.describe(anchor);
      return;
    }
    if (!heading && isInPassing(found, place, scope)) {
      scope.noteInPassing(anchor);
      return;
    }
    if (heading) {
      scope.leaveEntry();
    }
    scope.note(resolved.edtf(), anchor);
    beginNight(found, resolved, scope, anchor);
    boolean opens =
        whereabouts.standsAlone(found)
            || scope.written().isPresent() && !scope.isQuotation() && whereabouts.opensEntry(found)
            || found.rule().kind().equals("day-alone") && isNextEntry(anchor, scope, told);
    if (anchor.day().isPresent() && opens) {
      scope.enter(anchor);
    }
    if (anchor.day().isPresent()) {
      scopes.tell(found, anchor);
      if (told.telling().begins()) {
        scope.begin(anchor);
      }
    }
  }

  /** "Yesterday" is a day of which more may follow. */
  private void speakOf(Found found, Resolved resolved, Scope scope, Anchor.Place place) {
    String words = found.span().in(text.text());
    Optional.of(resolved.edtf())
        .filter(EdtfDate.class::isInstance)
        .map(EdtfDate.class::cast)
        .filter(date -> date.day().isPresent())
        .ifPresent(
            date ->
                scope.speakOf(
                    new Anchor(
                        date,
                        words,
                        place,
                        new Anchor.Kind(
                            false, words, hourOf(date, found), resolved.calendar(), 0))));
  }

  /** «2-го отречение»: a diary tells nothing of days to come, unless it says so. */
  private static boolean isNextEntry(Anchor anchor, Scope scope, Told told) {
    return scope
        .entry()
        .flatMap(Anchor::day)
        .filter(entry -> anchor.day().filter(entry::isBefore).isPresent())
        .filter(entry -> told.place().leads() && !told.telling().looksAhead())
        .isPresent();
  }

  /** «В октябре» of no known year: the month before it is over all the same. */
  private static void lose(Resolved resolved, Scope scope) {
    boolean month = resolved.edtf().start().filter(d -> d.month().isPresent()).isPresent();
    if (month && resolved.edtf() instanceof EdtfDate) {
      scope.loseMonth();
    }
  }

  /** What follows a winter of two years goes on from its December. */
  private static EdtfDate onward(EdtfDate date, Found found) {
    boolean winter = found.rule().kind().equals("winter") && date.season().orElse(0) == WINTER;
    return winter ? Edtf.month(date.year().orElseThrow(), DECEMBER) : date;
  }

  /** A year alone on its line heads what is told of it; one far from all others is of printing. */
  private boolean isYearHeading(Found found, Anchor anchor) {
    return anchor.month() == 0
        && !(Parts.of(found.bound()).getLast().has(Slot.SEASON))
        && !isLonely(found)
        && whereabouts.standsAlone(found);
  }

  /** The evening of a night is of its first day, the morning of the second. */
  private static void beginNight(Found found, Resolved resolved, Scope scope, Anchor anchor) {
    boolean night = found.rule().kind().startsWith(NIGHT_KINDS);
    if (found.rule().name().startsWith(NIGHT_KINDS) && !night) {
      speakOfNightBefore(resolved, scope, anchor);
    }
    Stream.concat(Stream.of(resolved.edtf()), resolved.alternatives().stream())
        .filter(edtf -> night && edtf instanceof EdtfInterval)
        .findFirst()
        .flatMap(Edtf::start)
        .filter(first -> first.day().isPresent())
        .filter(first -> !first.digits().equals(anchor.date().digits()))
        .ifPresent(
            first ->
                scope.speakOf(
                    new Anchor(first, anchor.words(), anchor.place(), anchor.kind().at(NIGHT))));
  }

  /** "The night of 12 (25) January": one day by two calendars, on which it ended. */
  private static void speakOfNightBefore(Resolved resolved, Scope scope, Anchor anchor) {
    anchor
        .day()
        .filter(day -> resolved.edtf() instanceof EdtfDate)
        .map(day -> Edtf.day(day.minusDays(1)))
        .ifPresent(
            eve ->
                scope.speakOf(
                    new Anchor(eve, anchor.words(), anchor.place(), anchor.kind().at(NIGHT))));
  }

  /**
   * "Until Easter", "to be ready by the 6th", "since 1 March": how far something reached or is to
   * reach, not when what follows happened; in a paper neither what it foresees nor other papers.
   */
  private static boolean isOnlyMentioned(Found found, Anchor anchor, Scope scope, Told told) {
    boolean day = anchor.month() > 0 && anchor.hour() < 0;
    int lead = told.frame().lead();
    boolean season = anchor.date().season().isPresent();
    if (!day || !scope.stands() && !season && !found.rule().kind().equals("feast")) {
      return false;
    }
    boolean paper = scope.written().isPresent() && !scope.isWritten(anchor);
    boolean since = lead == Frame.FROM || found.rule().kind().equals("feast");
    boolean apart =
        lead == Frame.TILL
            || lead == Frame.BEFORE
            || lead == Frame.SHORTLY_BEFORE
            || since && (season || scope.isBefore(anchor))
            || told.telling().foresees();
    boolean earlierPaper = told.frame().datesDocument() && scope.isBefore(anchor);
    return (apart || earlierPaper) && YearHints.yearOf(found).isEmpty()
        || paper && (told.telling().looksAhead() || told.frame().datesDocument());
  }

  /**
   * A look back ("the year before"), a year before a noun, and what stands in brackets in the midst
   * of a sentence do not move the narrative.
   */
  private boolean isInPassing(Found found, Anchor.Place place, Scope scope) {
    boolean bare =
        found.rule().kind().equals("bare-year")
            && !place.leads()
            && !(scope.base(place).isEmpty() && whereabouts.isOfHappening(found));
    boolean back = Parts.of(found.bound()).stream().anyMatch(Noting::looksBack);
    return bare
        || isLonely(found)
        || whereabouts.isOfPapers(found)
        || back
        || isFarOnAlone(found, place, scope)
        || whereabouts.inBrackets(found, place);
  }

  private boolean isLonely(Found found) {
    return Grammars.isBareYear(found) && years.isLonely(YearHints.yearOf(found).orElse(0));
  }

  /** Told of January, «которые в октябре брали дворец» is a look back, or a far one ahead. */
  private static boolean isFarOnAlone(Found found, Anchor.Place place, Scope scope) {
    Parts parts = Parts.of(found.bound()).getLast();
    boolean alone = parts.has(Slot.MONTH) && !parts.has(Slot.DAY) && !parts.has(Slot.YEAR);
    return alone
        && !place.leads()
        && scope
            .base(place)
            .filter(base -> base.date().day().isPresent())
            .filter(base -> parts.get(Slot.MONTH) - base.month() > HALF_A_YEAR)
            .isPresent();
  }

  private static boolean looksBack(Parts parts) {
    return parts.get(Slot.YEAR_REF, 0) < 0
        || parts.get(Slot.MONTH_REF, 0) < 0
        || parts.get(Slot.NAMED_REF, 0) < 0 && parts.has(Slot.MONTH)
        || parts.get(Slot.DIRECTION, 0) < 0 && parts.get(Slot.UNIT, 0) >= MONTH;
  }

  private static int hourOf(EdtfDate date, Found found) {
    if (found.rule().kind().equals(NIGHT_FROM)) {
      return NIGHT;
    }
    LocalTime time = date.time();
    return time == null ? Parts.of(found.bound()).getLast().get(Slot.DAY_PART, -1) : time.getHour();
  }

  /** The hour it names, or at which the part of the day that it names begins; -1 for none. */
  static int hourOf(Found found) {
    Parts last = Parts.of(found.bound()).getLast();
    return last.get(Slot.HOUR, last.get(Slot.DAY_PART, -1));
  }
}
