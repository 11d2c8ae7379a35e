package org.audiatur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.audiatur.structure.Quotation;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/** By which calendar each date of a text is written, as far as that can be known. */
final class WrittenStyle {

  /** So far the spelling around a date is looked at, where sentences or speeches never end. */
  private static final int SPELLING_REACH = 4_000;

  private final TokenizedText text;
  private final Grammars grammars;
  private final List<Atom> atoms;
  private final Surroundings surroundings;
  private final Whereabouts whereabouts;
  private final CalendarUse uses;
  private final Setting setting;
  private @Nullable LocalDate @Nullable [] scenes;

  /**
   * @param found all expressions of the text
   */
  WrittenStyle(
      TokenizedText text,
      Surroundings surroundings,
      Grammars grammars,
      CalendarUse uses,
      List<Found> found) {
    this.text = text;
    this.grammars = grammars;
    this.atoms = grammars.atoms();
    this.surroundings = surroundings;
    this.whereabouts = new Whereabouts(text, grammars, surroundings);
    this.uses = uses;
    setting = new Setting(found, this::landOf, uses);
  }

  /** What the words mark themselves stays as it is; what is counted from a date is as that one. */
  Resolved byStyle(Found found, Resolved resolved, Styles styles, Scope scope) {
    boolean marked = found.bound().stream().anyMatch(r -> r.type().equals("STYLE"));
    if (marked || isFeast(found)) {
      return resolved;
    }
    Anchor from = resolved.from();
    if (from == null) {
      Resolved styled = styles.apply(resolved, () -> around(found, resolved, scope));
      return beganItsYearInMarch(found, styled) ? OldStyle.orOfNextYear(styled) : styled;
    }
    return found.rule().kind().startsWith("weekday")
        ? OldStyle.weekdayAfter(resolved, from)
        : OldStyle.after(resolved, from);
  }

  private Optional<LocalDate> byPapers(String language, LocalDate day) {
    return uses.byPapers(language)
        .filter(open -> day.isBefore(open) && !day.isBefore(Styles.GREGORIAN_BEGAN));
  }

  /** "14 March 1645", where papers may date by either: their year began on 25 March. */
  private boolean beganItsYearInMarch(Found found, Resolved styled) {
    return styled.calendar().equals(Resolved.UNKNOWN)
        && styled.how().startsWith(Years.STATED)
        && uses.byPapers(surroundings.languageAt(found.span().start())).isPresent();
  }

  /** A feast of the year that is resolved, by the calendar of its church; else what it was. */
  Resolved ofFeast(Found found, Resolved dated, Scope scope) {
    return isFeast(found)
        ? Feasts.of(Parts.of(found.bound()).getFirst(), dated, around(found, dated, scope), uses)
        : dated;
  }

  private static boolean isFeast(Found found) {
    return found.rule().kind().equals("feast");
  }

  private Styles.Around around(Found found, Resolved resolved, Scope scope) {
    int sentence = atoms.get(found.first()).sentence();
    String language = surroundings.languageAt(found.span().start());
    Quotation speech = surroundings.speechAt(found.span());
    Span near = speech == null ? whereabouts.sentences(sentence - 2, sentence + 2) : speech.span();
    Optional<LocalDate> day = resolved.firstDay();
    return new Styles.Around(
        scope.isQuotation() && namesADay(found),
        uses.bySpelling(language, reach(near, found.span()).in(text.reading().text())),
        uses.byLanguage(language),
        uses.byPlaces(whereabouts.atomsIn(found)).or(() -> day.flatMap(setting::byScenes)),
        sceneOf(found),
        day.flatMap(setting::byMarks).or(() -> day.flatMap(d -> byPapers(language, d))));
  }

  /** As much of a stretch as lies near an expression that begins in it. */
  private static Span reach(Span stretch, Span found) {
    Span all = stretch.span(found);
    return Span.of(
        Math.max(all.start(), found.start() - SPELLING_REACH),
        Math.min(all.end(), found.end() + SPELLING_REACH));
  }

  /** The change of the place where this happens: of its sentence, else of its paragraph so far. */
  private Optional<LocalDate> sceneOf(Found found) {
    return sceneIn(found).or(() -> Optional.ofNullable(scenesBefore()[found.first()]));
  }

  /** For each atom the change of the last place that its paragraph is set in before it. */
  private @Nullable LocalDate[] scenesBefore() {
    if (scenes == null) {
      scenes = new LocalDate[atoms.size()];
      for (int i = 1; i < atoms.size(); i++) {
        boolean same = paragraphOf(i - 1) == paragraphOf(i);
        scenes[i] = same ? changeAt(i - 1).orElse(scenes[i - 1]) : null;
      }
    }
    return scenes;
  }

  private int paragraphOf(int atom) {
    return surroundings.paragraphOf(atoms.get(atom).sentence());
  }

  /** The last change of the places where a sentence is set. */
  private Optional<LocalDate> sceneIn(Found found) {
    int first = whereabouts.firstAtomIn(found);
    return IntStream.range(first, first + whereabouts.atomsIn(found).size())
        .mapToObj(this::changeAt)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /**
   * The change of the land in which a sentence of a tale is set; who writes a letter dates as at
   * home.
   */
  private Optional<LocalDate> landOf(Found found) {
    return !surroundings.papers().isEmpty()
        ? Optional.empty()
        : sceneIn(found).filter(scene -> namesLand(found, scene));
  }

  /** True if it had long changed, or is one whose papers were Julian. */
  private boolean namesLand(Found found, LocalDate scene) {
    return uses.byPlaces(whereabouts.atomsIn(found)).filter(scene::equals).isPresent()
        || scene.getYear() <= uses.lastChangeBefore(Feasts.ORTHODOX_FROM);
  }

  /** "In Paris": the place stands with its capital behind a word for "in". */
  private Optional<LocalDate> changeAt(int atom) {
    boolean set =
        atoms.get(atom).capital() && atom > 0 && grammars.valueAt(atom - 1, "WHERE").isPresent();
    return set
        ? uses.changeAt(atoms.get(atom))
            .or(() -> surroundings.placeAt(atoms.get(atom).span()).flatMap(uses::changeOf))
        : Optional.empty();
  }

  /** "Tomorrow" in quoted words is counted from a date of the narrator. */
  private static boolean namesADay(Found found) {
    return found.bound().stream().anyMatch(r -> Set.of("D", "DORD", "DD").contains(r.type()));
  }
}
