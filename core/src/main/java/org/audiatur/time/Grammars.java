package org.audiatur.time;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grammars of all languages over the atoms of one text: each place is read by that of its
 * language.
 */
final class Grammars {

  /**
   * Two figures with a full stop: a day where the text writes days so, with their year, or in a
   * letter. By kind, what it is where no day has its year in figures.
   */
  private static final Map<String, String> DAY_AND_MONTH =
      Map.of("day-month", "noted", "day-month-days", "noted-range");

  /** Words that look like a date and are none: nothing in them is read as one. */
  private static final String NO_DATE = "no-date";

  private static final int LONGEST = 4;
  private static final int SHORTEST_NOUN = 3;
  private static final String DASHES = "-–—‑−";

  /** Rules that take a number alone for a year. */
  private static final Set<String> BARE = Set.of("year-in", "year-bare", "year-before");

  private final Map<String, Grammar> byLanguage;
  private final List<Atom> atoms;
  private final Surroundings surroundings;
  private final Map<Grammar, TimeWords> words = new IdentityHashMap<>();
  private final TimeWords[] here;
  private final boolean[] known;

  Grammars(Map<String, Grammar> byLanguage, List<Atom> atoms, Surroundings surroundings) {
    this.byLanguage = byLanguage;
    this.atoms = atoms;
    this.surroundings = surroundings;
    here = new TimeWords[atoms.size()];
    known = new boolean[atoms.size()];
  }

  List<Atom> atoms() {
    return atoms;
  }

  private @Nullable Grammar at(int atom) {
    return byLanguage.get(surroundings.languageAt(atoms.get(atom).span().start()));
  }

  /** The words of the language at a place. */
  private @Nullable TimeWords wordsOf(int atom) {
    if (!known[atom]) {
      known[atom] = true;
      Grammar grammar = at(atom);
      here[atom] = grammar == null ? null : wordsOf(grammar);
    }
    return here[atom];
  }

  private TimeWords wordsOf(Grammar grammar) {
    return words.computeIfAbsent(grammar, g -> g.words(atoms));
  }

  /** All expressions that count, in text order. */
  List<Found> find() {
    List<Found> all = all();
    boolean inFigures = all.stream().anyMatch(f -> f.rule().name().equals("numeric"));
    return inFigures ? all : all.stream().map(Grammars::onlyInLetters).toList();
  }

  private static Found onlyInLetters(Found found) {
    Rule rule = found.rule();
    String kind = DAY_AND_MONTH.get(rule.kind());
    return kind != null
        ? new Found(
            new Rule(rule.order(), rule.name(), kind, rule.relative(), rule.pattern()),
            found.first(),
            found.end(),
            found.span(),
            found.bound())
        : found;
  }

  private List<Found> all() {
    return byLanguage.entrySet().stream()
        .filter(entry -> surroundings.hasLanguage(entry.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(
            grammar ->
                grammar.find(wordsOf(grammar)).stream()
                    .filter(f -> at(f.first()) == grammar && counts(f)))
        .sorted(java.util.Comparator.comparing(Found::span))
        .toList();
  }

  /** A number alone that is taken for a year. */
  static boolean isBareYear(Found found) {
    return BARE.contains(found.rule().name());
  }

  /**
   * Not in a citation or a name, no year of a make of arms, and none that is a number of things.
   */
  private boolean counts(Found found) {
    boolean bare =
        isBareYear(found)
            || found.rule().kind().equals("bare-range")
            || found.rule().name().equals("clock-four");
    return !found.rule().kind().equals(NO_DATE)
        && !surroundings.isBlocked(found.span())
        && !(bare && isCounted(found))
        && !follows(found, "MODEL")
        && !isOfPerson(found)
        && !isName(found);
  }

  /** «площадь 1 Мая»: a day whose month has a capital, and no year, behind what bears a name. */
  private boolean isName(Found found) {
    List<Atom> own = atoms.subList(found.first(), found.end());
    return follows(found, "NAMEDFOR")
        && own.stream().anyMatch(Atom::capital)
        && own.stream().noneMatch(a -> a.kind() == Atom.Kind.DIGITS && a.text().length() > 2);
  }

  /** "August Bauer": a month alone before a name, with no article that makes it tell which. */
  private boolean isOfPerson(Found found) {
    int next = found.end();
    return found.rule().name().equals("month-bare")
        && next < atoms.size()
        && atoms.get(next).sentence() == atoms.get(found.first()).sentence()
        && isName(atoms.get(next))
        && wordsAt(next).isEmpty()
        && (found.first() == 0 || valueAt(found.first() - 1, "POINTER").isEmpty());
  }

  /**
   * A number before what can be counted; of one that stands before another plural an article makes
   * a year: "the 1777 campaigns", but "1777 houses".
   */
  private boolean isCounted(Found found) {
    Grammar grammar = at(found.first());
    if (grammar == null || found.end() >= atoms.size()) {
      return false;
    }
    Atom next = atoms.get(found.end());
    boolean people = valueAt(found.end(), "COUNTED").isPresent();
    boolean pointed = found.first() > 0 && valueAt(found.first() - 1, "POINTER").isPresent();
    boolean joins =
        Stream.of("IN", "LINK", "LEADBEHIND").anyMatch(c -> valueAt(found.end(), c).isPresent());
    boolean plural =
        !isName(next)
            && next.text().length() > SHORTEST_NOUN
            && next.sentence() == atoms.get(found.first()).sentence()
            && grammar.lexicon().forms("PLURALEND").stream().anyMatch(next.text()::endsWith);
    return isOneOfTwo(found) || people || plural && !pointed && !joins;
  }

  /** A number of "1500–2000 men" or "pp. 1205–1210". */
  private boolean isOneOfTwo(Found found) {
    return isBareYear(found)
        && (isJoined(found.end() - 1, found.end() + 1)
            || isJoined(found.first() - 2, found.first()));
  }

  /** Two numbers with nothing but a dash between. */
  private boolean isJoined(int one, int other) {
    return one >= 0
        && other < atoms.size()
        && atoms.get(one).kind() == Atom.Kind.DIGITS
        && atoms.get(other).kind() == Atom.Kind.DIGITS
        && DASHES.contains(atoms.get(one + 1).text())
        && atoms.get(one).touches(atoms.get(one + 1))
        && atoms.get(one + 1).touches(atoms.get(other));
  }

  /** Of letters that are all capital the first tells nothing. */
  private boolean isName(Atom atom) {
    return atom.capital() && !surroundings.isInCapitals(atom.span());
  }

  /** The value of the word of a class that begins here. */
  OptionalInt valueAt(int atom, String type) {
    TimeWords words = wordsOf(atom);
    return words == null ? OptionalInt.empty() : words.valueAt(atom, type);
  }

  /** All words of time that begin here. */
  List<Reading> wordsAt(int atom) {
    TimeWords words = wordsOf(atom);
    return words == null ? List.of() : words.wordsAt(atom);
  }

  /** True if a number begins here, in figures or words. */
  boolean isNumber(int atom) {
    TimeWords words = wordsOf(atom);
    return words != null && words.readingsAt(atom).stream().anyMatch(r -> r.type().equals("N"));
  }

  /** True if words of a class stand just before an expression. */
  boolean follows(Found found, String type) {
    int sentence = atoms.get(found.first()).sentence();
    for (int from = Math.max(0, found.first() - LONGEST); from < found.first(); from++) {
      if (atoms.get(from).sentence() == sentence && spans(from, found.first(), type)) {
        return true;
      }
    }
    return false;
  }

  private boolean spans(int from, int end, String type) {
    List<Reading> words = wordsAt(from);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).end() == end && words.get(i).type().equals(type)) {
        return true;
      }
    }
    return false;
  }
}
