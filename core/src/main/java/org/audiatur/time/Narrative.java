package org.audiatur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfEnd;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Section;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Goes through the expressions of a text in order and gives each its date, scope by scope. */
final class Narrative {

  /**
   * How many atoms around a date are looked at: sentences of texts without full stops never end.
   */
  private static final int REACH = 200;

  private static final int FROM = 1;
  private static final int TILL = 2;
  private static final int AFTER = 3;
  private static final int OF_DOCUMENT = 4;
  private static final int MONTH = 30;
  private static final int MOST_WORDS = 4;

  /** Kinds that lead nowhere: what follows does not count from them. */
  private static final Set<String> FLEETING =
      Set.of("deictic", "ago", "term", "every", "event", "stretch", "part-noted");

  /** Kinds of which "since" and "until" leave an end open. */
  private static final Set<String> OPENED = Set.of("date", "clock", "clock-noted", "part-noted");

  private record Told(Found found, Anchor anchor) {}

  private final TokenizedText text;
  private final List<Atom> atoms;
  private final Surroundings surroundings;
  private final Grammars grammars;
  private final CalendarUse uses;
  private final Scope body = Scope.narrative();
  private final Map<Object, Scope> others = new HashMap<>();
  private final List<Told> told = new ArrayList<>();

  Narrative(TokenizedText text, Surroundings surroundings, Grammars grammars, CalendarUse uses) {
    this.text = text;
    this.atoms = grammars.atoms();
    this.surroundings = surroundings;
    this.uses = uses;
    this.grammars = grammars;
  }

  /** All that the text says of time, in text order. */
  List<Spoken> tell() {
    List<Found> found = grammars.find();
    OptionalInt only = onlyYear(found);
    Styles styles = Styles.of(atoms, grammars, found);
    List<Spoken> spoken = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found here = found.get(i);
      if (Terms.isTerm(here)) {
        spoken.add(new Spoken(Terms.of(here), null));
      } else {
        date(here, new Years.Hint(following(found, i), only), styles).ifPresent(spoken::add);
      }
    }
    return spoken;
  }

  private Optional<Spoken> date(Found here, Years.Hint hint, Styles styles) {
    Scope scope = scopeOf(here);
    Anchor.Place place = placeOf(here);
    if (here.rule().kind().equals("day-alone") && !isDay(here, place)) {
      return Optional.empty();
    }
    Optional<Resolved> resolved = new Resolver(scope, place, hint).resolve(here);
    if (resolved.isEmpty() && here.rule().kind().equals("before")) {
      return Optional.empty();
    }
    if (resolved.isEmpty()) {
      Mention unknown = isRelative(here) ? null : mention(here, null);
      return Optional.of(new Spoken(Terms.undated(here), unknown));
    }
    List<DatePart> parts = Ends.of(here, atoms, resolved.get().edtf());
    int lead = grammars.leadTo(here);
    Resolved opened = resolved.get().with(opened(resolved.get().edtf(), lead, here));
    Resolved styled = byStyle(here, opened, styles, scope);
    note(here, styled, scope, place, lead);
    return Optional.of(new Spoken(Terms.dated(here, parts), mention(here, styled)));
  }

  /** What the words mark themselves stays as it is; what is counted from a date is as that one. */
  private Resolved byStyle(Found found, Resolved resolved, Styles styles, Scope scope) {
    boolean marked = found.bound().stream().anyMatch(r -> r.type().equals("STYLE"));
    if (marked) {
      return resolved;
    }
    Anchor from = resolved.from();
    return from == null
        ? styles.apply(resolved, around(found, scope))
        : OldStyle.after(resolved, from);
  }

  private Styles.Around around(Found found, Scope scope) {
    int sentence = atoms.get(found.first()).sentence();
    String language = surroundings.languageAt(found.span().start());
    Quotation speech = surroundings.speechAt(found.span());
    Span near = speech == null ? sentences(sentence - 2, sentence + 2) : speech.span();
    return new Styles.Around(
        scope.isQuotation() && namesADay(found),
        uses.bySpelling(language, near.in(text.reading().text())),
        uses.byLanguage(language),
        uses.byPlaces(atomsIn(found)),
        sceneOf(found));
  }

  /** The change of the place where this happens: of its sentence, else of its paragraph so far. */
  private Optional<LocalDate> sceneOf(Found found) {
    Optional<LocalDate> here = sceneIn(atomsIn(found));
    int paragraph = surroundings.paragraphOf(atoms.get(found.first()).sentence());
    int from = found.first();
    while (from > 0
        && here.isEmpty()
        && surroundings.paragraphOf(atoms.get(from - 1).sentence()) == paragraph) {
      from--;
      here = changeAt(from);
    }
    return here;
  }

  /** The last change of the places where a sentence is set. */
  private Optional<LocalDate> sceneIn(List<Atom> sentence) {
    int first = atoms.indexOf(sentence.getFirst());
    return java.util.stream.IntStream.range(first, first + sentence.size())
        .mapToObj(this::changeAt)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** "In Paris": the place stands with its capital behind a word for "in". */
  private Optional<LocalDate> changeAt(int atom) {
    boolean set =
        atoms.get(atom).capital() && atom > 0 && grammars.valueAt(atom - 1, "WHERE").isPresent();
    return set ? uses.changeAt(atoms.get(atom)) : Optional.empty();
  }

  /** "Tomorrow" in quoted words is counted from a date of the narrator. */
  private static boolean namesADay(Found found) {
    return found.bound().stream().anyMatch(r -> Set.of("D", "DORD", "DD").contains(r.type()));
  }

  private Span sentences(int first, int last) {
    int size = text.sentences().size();
    return text.sentences()
        .get(Math.max(0, first))
        .span()
        .span(text.sentences().get(Math.min(size - 1, last)).span());
  }

  /** The atoms of its sentence, as far as {@link #REACH} goes. */
  private List<Atom> atomsIn(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    int from = found.first();
    int to = found.end();
    int last = Math.min(atoms.size(), to + REACH);
    while (from > Math.max(0, found.first() - REACH)
        && atoms.get(from - 1).sentence() == sentence) {
      from--;
    }
    while (to < last && atoms.get(to).sentence() == sentence) {
      to++;
    }
    return atoms.subList(from, to);
  }

  private void note(Found found, Resolved resolved, Scope scope, Anchor.Place place, int lead) {
    if (FLEETING.contains(found.rule().kind())) {
      return;
    }
    Optional<EdtfDate> date =
        resolved.edtf().end().or(resolved.edtf()::start).filter(d -> d.year().isPresent());
    if (date.isEmpty()) {
      return;
    }
    String words = found.span().in(text.reading().text());
    boolean stated =
        found.bound().stream().anyMatch(r -> r.type().equals("Y") || r.type().equals("YS"))
            || scope.base(place).isEmpty();
    Anchor.Kind kind =
        new Anchor.Kind(
            lead == OF_DOCUMENT,
            stated ? words : scope.base(place).orElseThrow().kind().stated(),
            hourOf(found),
            resolved.calendar());
    Anchor anchor = new Anchor(date.get(), words, place, kind);
    if (isInPassing(found, place)) {
      scope.noteInPassing(anchor);
      return;
    }
    scope.note(resolved.edtf(), anchor);
    if (anchor.day().isPresent() && standsAlone(found)) {
      scope.enter(anchor);
    }
    if (anchor.day().isPresent()) {
      told.add(new Told(found, anchor));
    }
  }

  /**
   * A look back ("the year before"), a year before a noun, and what stands in brackets in the midst
   * of a sentence do not move the narrative.
   */
  private boolean isInPassing(Found found, Anchor.Place place) {
    boolean bare = found.rule().kind().equals("bare-year") && !place.leads();
    boolean back = Parts.of(found.bound()).stream().anyMatch(Narrative::looksBack);
    return bare || back || inBrackets(found, place);
  }

  private static boolean looksBack(Parts parts) {
    return parts.get(Slot.YEAR_REF, 0) < 0
        || parts.get(Slot.DIRECTION, 0) < 0 && parts.get(Slot.UNIT, 0) >= MONTH;
  }

  private boolean inBrackets(Found found, Anchor.Place place) {
    int open = 0;
    int least = Math.max(0, found.first() - REACH);
    for (int i = found.first() - 1;
        i >= least && atoms.get(i).sentence() == place.sentence();
        i--) {
      open += atoms.get(i).text().equals("(") ? 1 : atoms.get(i).text().equals(")") ? -1 : 0;
    }
    return open > 0 && !place.leads() && atoms.size() > found.end() + 2;
  }

  /** A sentence that is nothing but a date, perhaps with a sign. */
  private boolean standsAlone(Found found) {
    boolean before =
        found.first() > 0
            && atoms.get(found.first() - 1).sentence() == atoms.get(found.first()).sentence();
    int end = found.end();
    while (end < atoms.size() && atoms.get(end).kind() == Atom.Kind.SIGN) {
      end++;
    }
    return !before
        && (end == atoms.size()
            || atoms.get(end).sentence() != atoms.get(found.first()).sentence());
  }

  private static int hourOf(Found found) {
    Parts last = Parts.of(found.bound()).getLast();
    return last.get(Slot.HOUR, last.get(Slot.DAY_PART, -1));
  }

  /** "Since" and "until" leave an end open. */
  private static Edtf opened(Edtf edtf, int lead, Found found) {
    if (!(edtf instanceof EdtfDate date) || !OPENED.contains(found.rule().kind())) {
      return edtf;
    }
    return switch (lead) {
      case FROM, AFTER -> new EdtfInterval(date, EdtfEnd.Missing.OPEN);
      case TILL -> new EdtfInterval(EdtfEnd.Missing.OPEN, date);
      default -> edtf;
    };
  }

  private Scope scopeOf(Found found) {
    Quotation speech = surroundings.speechAt(found.span());
    Scope around = around(found);
    return speech == null
        ? around
        : others.computeIfAbsent(speech, q -> Scope.quotation(documentOf(speech), around));
  }

  private Scope around(Found found) {
    Section apart = surroundings.apartAt(found.span().start());
    return apart == null ? body : others.computeIfAbsent(apart, s -> Scope.narrative());
  }

  /**
   * The date of what is quoted: the last day before it in its sentence, or else the last date of a
   * document in its paragraph.
   */
  private @Nullable Anchor documentOf(Quotation quotation) {
    int sentence = sentenceAt(quotation.span().start());
    int paragraph = surroundings.paragraphOf(sentence);
    Anchor inParagraph = null;
    for (Told one : told.reversed()) {
      if (one.found().span().start() >= quotation.span().start()
          || surroundings.speechAt(one.found().span()) != null) {
        continue;
      }
      if (one.anchor().place().sentence() == sentence) {
        return one.anchor();
      }
      boolean near =
          one.anchor().place().paragraph() == paragraph
              || sentence - one.anchor().place().sentence() <= 1;
      if (inParagraph == null && near && one.anchor().document()) {
        inParagraph = one.anchor();
      }
    }
    return inParagraph;
  }

  private int sentenceAt(int position) {
    int token = text.firstEndingAfter(position);
    return token < text.tokens().size()
        ? text.sentenceOf(text.tokens().get(token)).index()
        : Math.max(0, text.sentences().size() - 1);
  }

  private Anchor.Place placeOf(Found found) {
    int sentence = atoms.get(found.first()).sentence();
    int back = Math.max(0, found.first() - 2);
    return new Anchor.Place(
        sentence,
        surroundings.paragraphOf(sentence),
        back == 0 || atoms.get(back).sentence() != sentence);
  }

  /**
   * "The 7th" is a day if it opens its sentence, names a time of day, or follows a day in its
   * sentence; not in a row of numbers.
   */
  private boolean isDay(Found found, Anchor.Place place) {
    boolean row =
        found.end() + 1 < atoms.size() && atoms.get(found.end() + 1).kind() == Atom.Kind.DIGITS;
    boolean first =
        found.first() == 0 || atoms.get(found.first() - 1).sentence() != place.sentence();
    boolean follows =
        !told.isEmpty() && told.getLast().anchor().place().sentence() == place.sentence();
    return !row && (first || follows || hourOf(found) >= 0);
  }

  /**
   * The year of the next expression, if the two are joined and this one has none: "28 January and 5
   * February 1920".
   */
  private OptionalInt following(List<Found> found, int i) {
    Optional<Integer> behind = yearBehind(found, i);
    if (behind.isPresent()) {
      return OptionalInt.of(behind.get());
    }
    for (int j = i; j < found.size(); j++) {
      if (j > i && !joined(found.get(j - 1), found.get(j))) {
        return OptionalInt.empty();
      }
      Optional<Integer> year = yearOf(found.get(j));
      if (year.isPresent()) {
        return j == i ? OptionalInt.empty() : OptionalInt.of(year.get());
      }
    }
    return OptionalInt.empty();
  }

  /** "The Spring Offensive of 1918": a year behind the noun and the word for "of". */
  private Optional<Integer> yearBehind(List<Found> found, int i) {
    boolean bare = yearOf(found.get(i)).isEmpty() && i + 1 < found.size();
    if (!bare || !Grammars.isBareYear(found.get(i + 1))) {
      return Optional.empty();
    }
    List<Atom> between = atoms.subList(found.get(i).end(), found.get(i + 1).first());
    boolean noun =
        between.size() > 1
            && between.size() <= MOST_WORDS
            && between.stream().allMatch(a -> a.kind() == Atom.Kind.LETTERS)
            && grammars.valueAt(found.get(i + 1).first() - 1, "OF").isPresent()
            && between.getLast().sentence() == atoms.get(found.get(i).first()).sentence();
    return noun ? yearOf(found.get(i + 1)) : Optional.empty();
  }

  private boolean joined(Found one, Found next) {
    if (one.rule() != next.rule()
        || atoms.get(one.first()).sentence() != atoms.get(next.first()).sentence()) {
      return false;
    }
    return java.util.stream.IntStream.range(one.end(), next.first())
        .allMatch(i -> grammars.valueAt(i, "JOIN").isPresent());
  }

  private static Optional<Integer> yearOf(Found found) {
    boolean before = found.bound().stream().anyMatch(r -> r.type().equals("BCE"));
    return found.bound().stream()
        .filter(r -> r.type().equals("Y"))
        .map(r -> before ? 1 - r.value() : r.value())
        .reduce((a, b) -> b);
  }

  /** The year that all years of the narrative are, if they are one. */
  private OptionalInt onlyYear(List<Found> found) {
    Set<Integer> years = new TreeSet<>();
    found.stream()
        .filter(f -> surroundings.speechAt(f.span()) == null)
        .forEach(f -> yearOf(f).ifPresent(years::add));
    return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
  }

  /** Words that are an expression of time only if there is a date that they refer to. */
  private static boolean isRelative(Found found) {
    return Set.of(
                "shift",
                "ago",
                "weekday",
                "weekday-noted",
                "weekday-of-week",
                "part-noted",
                "stretch",
                "short",
                "noted",
                "noted-range",
                "clock-noted",
                "clock-range",
                "deictic",
                "clock",
                "part",
                "midnight",
                "term",
                "day-alone",
                "before",
                "any-day",
                "season-ref",
                "month-bare",
                "feast")
            .contains(found.rule().kind())
        || Set.of(
                "those-days",
                "season-adverb",
                "same-day",
                "same-week",
                "season-bare",
                "same-day-part",
                "years-later",
                "decade-words")
            .contains(found.rule().name());
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
