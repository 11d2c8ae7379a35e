package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.mention.Mention;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Goes through the expressions of a text in order and gives each its date, scope by scope. */
final class Narrative {

  /** Kinds that name an hour or a part of a day that was told. */
  private static final Set<String> HOURS =
      Set.of(
          "clock", "clock-dotted", "clock-bare", "clock-noted", "clock-range", "part", "midnight");

  /** Kinds that name some other day. */
  private static final Set<String> OTHER_DAYS = Set.of("day-alone", "weekday", "weekday-noted");

  private final TokenizedText text;
  private final List<Atom> atoms;
  private final Surroundings surroundings;
  private final Grammars grammars;
  private final Frames frames;
  private final Whereabouts whereabouts;
  private final WrittenStyle style;
  private final Scopes scopes;
  private final List<Found> found;
  private final FourFigures figures;
  private final Styles said;
  private final Writings writings;
  private final Noting noting;
  private final LoneDays days;

  /** True if a text without years tells which days bear which names. */
  private final boolean weekdays;

  Narrative(TokenizedText text, Surroundings surroundings, Grammars grammars, CalendarUse uses) {
    this.text = text;
    this.atoms = grammars.atoms();
    this.surroundings = surroundings;
    this.grammars = grammars;
    frames = new Frames(grammars);
    whereabouts = new Whereabouts(text, grammars, surroundings);
    figures = new FourFigures(grammars.find(), grammars);
    found = figures.settled();
    style = new WrittenStyle(text, surroundings, grammars, uses, found);
    said = Styles.of(atoms, grammars, found);
    DayOfWriting day = new DayOfWriting(text.reading(), whereabouts, style, said);
    writings =
        new Writings(
            surroundings, found, day, new Datelines(found, grammars, surroundings, whereabouts));
    scopes = new Scopes(surroundings, whereabouts, writings);
    days = new LoneDays(text, grammars, scopes);
    weekdays = Yearless.tellsWeekdays(found);
    noting = new Noting(text.reading(), whereabouts, scopes, figures);
  }

  /** All that the text says of time, in text order. */
  List<Spoken> tell() {
    YearHints hints = new YearHints(found, grammars, surroundings, whereabouts);
    List<Spoken> spoken = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found here = found.get(i);
      if (Terms.isTerm(here)) {
        spoken.add(new Spoken(Terms.of(here), null));
      } else {
        date(here, hints.at(i, whereabouts.telling(here))).ifPresent(spoken::add);
      }
    }
    return spoken;
  }

  /** "At 6 p.m. daily" is on no one day. */
  private static boolean isHabit(Found found, Telling telling) {
    return HOURS.contains(found.rule().kind()) && telling.isHabit();
  }

  private Optional<Spoken> date(Found here, Years.Hint hint) {
    Scope scope = scopes.of(here);
    Anchor.Place place = whereabouts.placeOf(here);
    if (!days.counts(here, place, scope) || isHabit(here, hint.telling())) {
      return Optional.empty();
    }
    scope
        .asideIn(place.sentence())
        .ifPresent(
            at -> {
              if (whereabouts.isPastClauseOf(at, here)) {
                scope.endAside();
              }
            });
    if (hint.telling().hadBeen()) {
      scope.goOnAside(place);
    }
    Optional<Resolved> resolved =
        new Resolver(scope, place, hint, figures.toTwentyFour())
            .resolve(here)
            .filter(date -> !Yearless.isInVain(here, date, weekdays));
    if (resolved.isEmpty() && isAnotherDay(here)) {
      scope.loseDay();
    }
    if (resolved.isEmpty() && here.rule().kind().equals("before")) {
      return Optional.empty();
    }
    if (resolved.isEmpty()) {
      Mention unknown = here.rule().relative() ? null : mention(here, null);
      return Optional.of(new Spoken(Terms.undated(here), unknown));
    }
    Resolved kept = style.ofFeast(here, resolved.get(), scope);
    List<DatePart> parts = Ends.of(here, atoms, Yearless.told(kept).edtf());
    Frame frame = frames.of(here);
    Resolved styled =
        style.byStyle(here, bounded(frame, kept, hint.telling(), here), stylesAt(here), scope);
    Resolved framed = frame.doubted(styled, here);
    noting.note(here, framed, scope, new Noting.Told(place, frame, hint.telling()));
    return Optional.of(new Spoken(Terms.dated(here, parts), mention(here, Yearless.told(framed))));
  }

  /** Of a term that is set the last day counts: "to be ready not later than 3 May" is 3 May. */
  private static Resolved bounded(Frame frame, Resolved date, Telling telling, Found found) {
    return frame.lead() == Frame.TILL && telling.setsTerm() ? date : frame.bounded(date, found);
  }

  /** "Yesterday" and "on Friday" that nothing dates: what follows is not of the day before them. */
  private static boolean isAnotherDay(Found found) {
    String kind = found.rule().kind();
    return kind.equals("deictic") && Parts.of(found.bound()).getFirst().get(Slot.DEIXIS, 0) != 0
        || OTHER_DAYS.contains(kind);
  }

  /** Who marks the day of a paper as of Old Style dates by it. */
  private Styles stylesAt(Found here) {
    return writings.at(here.span().start()).filter(DayOfWriting.Written::inOldStyle).isPresent()
        ? said.ofOldStyle()
        : said;
  }

  private Mention mention(Found found, @Nullable Resolved resolved) {
    String words = found.span().in(text.reading().text());
    String name = resolved == null ? words : resolved.edtf().toString();
    return new Mention(
        text.reading().id("mention", found.span(), "DATE", 0),
        "DATE",
        found.span(),
        words,
        name,
        new TreeMap<>(),
        resolved == null ? null : resolved.reading(),
        "time/" + found.rule().name(),
        confidence(resolved));
  }

  private static double confidence(@Nullable Resolved resolved) {
    if (resolved == null) {
      return 0.5;
    }
    return resolved.how().startsWith(Years.STATED)
        ? 0.95
        : resolved.how().startsWith("relative") ? 0.75 : 0.85;
  }
}
