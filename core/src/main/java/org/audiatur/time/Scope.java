package org.audiatur.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What a stretch of narrative has dated so far: the body, one quotation, one abstract. */
final class Scope {

  private static final int FAR = 15;

  /** So many sentences a title and the place and day below it may have. */
  private static final int HEAD = 3;

  private static final int FAR_YEARS = 10;
  private static final int NEAR_YEARS = 2;

  private final boolean quotation;
  private @Nullable Anchor document;
  private @Nullable Anchor entry;
  private @Nullable Anchor fine;
  private @Nullable Anchor year;
  private @Nullable Anchor said;
  private @Nullable Anchor aside;
  private @Nullable Anchor spoken;
  private @Nullable Anchor mentioned;
  private @Nullable Anchor described;
  private @Nullable Anchor begun;
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private int asideUntil;
  private int asideAt;
  private boolean dayLost;
  private boolean monthLost;

  private Scope(boolean quotation) {
    this.quotation = quotation;
  }

  static Scope narrative() {
    return new Scope(false);
  }

  /**
   * The scope of words that were written on the date of a document, or if that is not known after
   * what the text dated last.
   */
  static Scope quotation(@Nullable Anchor document, Scope around) {
    Scope scope = new Scope(true);
    scope.document = document;
    scope.fine = document != null ? document : around.fine;
    scope.year = document != null ? null : around.year;
    return scope;
  }

  /** The scope of a paper of which the day of writing is known. */
  static Scope written(Anchor day) {
    Scope scope = new Scope(false);
    scope.document = day;
    scope.fine = day;
    return scope;
  }

  boolean isQuotation() {
    return quotation;
  }

  /** The date of the document that is quoted. */
  Optional<Anchor> document() {
    return Optional.ofNullable(document);
  }

  /**
   * From when the writer of these words counts: the date of a diary's entry, of what he added to a
   * letter on another day, or of the document.
   */
  Optional<Anchor> written() {
    return Optional.ofNullable(entry).or(this::document);
  }

  /** True if this is the date on which these words were written. */
  boolean isWritten(Anchor anchor) {
    return written().filter(anchor::equals).isPresent();
  }

  /** The entry of a diary that these words are in. */
  Optional<Anchor> entry() {
    return Optional.ofNullable(entry);
  }

  /** A date that stands alone heads an entry: what follows was written on that day. */
  void enter(Anchor anchor) {
    entry = anchor;
  }

  /** The heading of a year: the entries before it are over. */
  void leaveEntry() {
    entry = null;
  }

  /**
   * Takes note of a date. Years that only touch on a distant time in passing are forgotten with
   * their sentence: see {@link #base}.
   */
  void note(Edtf edtf, Anchor anchor) {
    EdtfDate date = anchor.date();
    if (isBelowItsSubject(anchor)) {
      return;
    }
    boolean aside = isAside(anchor);
    said = anchor;
    spoken = null;
    mentioned = null;
    if (aside) {
      return;
    }
    anchor.day().ifPresent(days::add);
    if (isOfMonth(edtf, date)) {
      fine = anchor;
      year = null;
      dayLost = false;
      monthLost = false;
    } else if (!edtf.isInterval() || edtf.end().isEmpty() && !isBefore(anchor)) {
      year = anchor;
    }
  }

  /** "On the events of 18 November", and below it place and day: what follows tells of the 18th. */
  private boolean isBelowItsSubject(Anchor anchor) {
    Anchor told = fine;
    return document != null
        && told != null
        && told != document
        && told.day().isPresent()
        && told.place().sentence() == 0
        && anchor.place().sentence() <= HEAD
        && anchor.place().paragraph() != told.place().paragraph()
        && anchor.date().digits().equals(document.date().digits())
        && !told.date().digits().equals(document.date().digits());
  }

  /** A winter of two years is told from its December, but names no month. */
  private static boolean isOfMonth(Edtf edtf, EdtfDate date) {
    return date.month().isPresent()
        && (!(edtf instanceof EdtfDate told) || told.season().isEmpty());
  }

  /**
   * Takes note of a date that is only mentioned, a term or what an order foresees: "the day before"
   * it is counted from it, but nothing happened on it yet.
   */
  void mention(Anchor anchor) {
    said = anchor;
    mentioned = anchor;
  }

  /** True if something has been dated from which what follows can count. */
  boolean stands() {
    return fine != null;
  }

  /** A day that the text names and nothing tells: hours and days cannot count from an older one. */
  void loseDay() {
    dayLost = true;
    spoken = null;
    mentioned = null;
  }

  /** A month that the text names without its year: "the 23rd" is not one of the month before. */
  void loseMonth() {
    loseDay();
    monthLost = true;
  }

  /** True if a day within so many of it has been told. */
  boolean hasToldNear(LocalDate day, int within) {
    LocalDate next = days.ceiling(day.minusDays(within));
    return next != null && !next.isAfter(day.plusDays(within));
  }

  /**
   * In the midst of a sentence a narrative looks aside, not on: to an earlier year ("as agreed in
   * 1907") or to a distant one ("a report of 2005"), unless it has just been there.
   */
  private boolean isAside(Anchor anchor) {
    Optional<Anchor> current = anchor.place().leads() ? Optional.empty() : base(anchor.place());
    if (current.isEmpty()) {
      return false;
    }
    int years = anchor.year() - current.get().year();
    boolean back = years < 0 && anchor.place().paragraph() == current.get().place().paragraph();
    boolean confirmed = said != null && Math.abs(said.year() - anchor.year()) <= NEAR_YEARS;
    return back || Math.abs(years) > FAR_YEARS && !confirmed;
  }

  /** The date whose year an expression without one takes. */
  Optional<Anchor> base(Anchor.Place place) {
    return isAsideIn(place.sentence()) ? Optional.ofNullable(aside) : current(place);
  }

  /** True if this sentence looks back. */
  boolean isAsideIn(int sentence) {
    return aside != null && aside.place().sentence() <= sentence && sentence <= asideUntil;
  }

  /** Looks back in this sentence too, if the one before it in its paragraph does. */
  void goOnAside(Anchor.Place place) {
    if (aside != null
        && asideUntil == place.sentence() - 1
        && aside.place().paragraph() == place.paragraph()) {
      asideUntil = place.sentence();
    }
  }

  /** The date where the narrative stands. */
  private Optional<Anchor> current(Anchor.Place place) {
    Anchor last = year;
    Anchor finer = fine;
    if (last == null || finer == null) {
      return Optional.ofNullable(last == null ? finer : last);
    }
    boolean near = last.place().sentence() == place.sentence();
    boolean turns = last.place().leads() || finer.place().paragraph() != last.place().paragraph();
    return Optional.of(near || turns ? last : finer);
  }

  /** The last date at all: "that year" is its year. */
  Optional<Anchor> said() {
    return Optional.ofNullable(said);
  }

  /** True if the narrative is already past this date. */
  boolean isBefore(Anchor anchor) {
    return current(anchor.place())
        .flatMap(a -> a.date().bounds())
        .flatMap(now -> anchor.date().bounds().map(then -> then.last().isBefore(now.first())))
        .orElse(false);
  }

  /** Takes note of a date on which the text looks back: it holds to the end of its sentence. */
  void noteAside(Anchor anchor, int atom) {
    asideAt = atom;
    said = anchor;
    aside = anchor;
    asideUntil = anchor.place().sentence();
  }

  /** The clause with which the text looks back is over: its sentence goes on where it was. */
  void endAside() {
    aside = null;
  }

  /** Index of the atom of the date with which the text looks back in this sentence. */
  OptionalInt asideIn(int sentence) {
    return isAsideIn(sentence) ? OptionalInt.of(asideAt) : OptionalInt.empty();
  }

  /** Takes note of a year that only tells which: "the 1921 lock-out". */
  void describe(Anchor anchor) {
    said = anchor;
    described = anchor;
  }

  Optional<Anchor> described(int sentence) {
    return Optional.ofNullable(described).filter(a -> a.place().sentence() == sentence);
  }

  /** Takes note of a date that "that year" may mean, and nothing else. */
  void noteInPassing(Anchor anchor) {
    said = anchor;
  }

  /**
   * The day that "the next day" follows: the last date, or that on which the sentence looks back,
   * if it names a day and is not too far up.
   */
  Optional<Anchor> day(Anchor.Place place) {
    return Optional.ofNullable(isAsideIn(place.sentence()) ? aside : dayLost ? null : fine)
        .filter(a -> a.day().isPresent() && place.sentence() - a.place().sentence() <= FAR);
  }

  /** The day that "the day before" means: one that was only just mentioned, or the last. */
  Optional<Anchor> dayMeant(Anchor.Place place) {
    return mentioned(place).or(() -> day(place));
  }

  /** A day that this sentence or the one before it in its paragraph only mentions. */
  Optional<Anchor> mentioned(Anchor.Place place) {
    return Optional.ofNullable(mentioned)
        .filter(a -> a.day().isPresent())
        .filter(a -> place.sentence() - a.place().sentence() <= 1)
        .filter(a -> a.place().paragraph() == place.paragraph());
  }

  /** "Yesterday": the hours that are told after it are of that day, if no other day is. */
  void speakOf(Anchor anchor) {
    spoken = anchor;
  }

  /** The day of an hour: the last of the tale, or what the paragraph calls "yesterday". */
  Optional<Anchor> dayOfHour(Anchor.Place place) {
    return Optional.ofNullable(mentioned)
        .filter(a -> a.day().isPresent() && a.place().sentence() == place.sentence())
        .or(() -> Optional.ofNullable(spoken))
        .filter(a -> a.place().paragraph() == place.paragraph())
        .or(() -> day(place));
  }

  /** On this day began what "the ninth day" counts. */
  void begin(Anchor anchor) {
    begun = anchor;
  }

  Optional<Anchor> begun(Anchor.Place place) {
    return Optional.ofNullable(begun).filter(a -> place.sentence() - a.place().sentence() <= FAR);
  }

  /** The month that "the 23rd" is in. */
  Optional<Anchor> month() {
    return Optional.ofNullable(monthLost ? null : fine);
  }
}
