package org.audiatur.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What the whole text, and what follows, tell of the years that expressions leave out. */
final class YearHints {

  private static final int MOST_WORDS = 4;

  /** Years so far apart have the same century for two figures, but for those far from all. */
  private static final int ONE_TIME = 40;

  private final List<Found> found;
  private final List<Atom> atoms;
  private final Grammars grammars;
  private final OptionalInt only;
  private final OptionalInt around;
  private final List<Integer> named;
  private final OptionalInt yearless;

  YearHints(
      List<Found> found, Grammars grammars, Surroundings surroundings, Whereabouts whereabouts) {
    this.found = found;
    this.grammars = grammars;
    this.atoms = grammars.atoms();
    TreeSet<Integer> years =
        years(found.stream().filter(f -> !whereabouts.isOfPapers(f)).toList(), surroundings);
    this.only = years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    this.around = around(years);
    named = List.copyOf(years);
    yearless = Yearless.isOf(found) ? OptionalInt.of(Yearless.yearOf(found)) : OptionalInt.empty();
  }

  /** For the expression with this index. */
  Years.Hint at(int i, Telling telling) {
    return new Years.Hint(following(found, i), only, named, around, yearless, telling);
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
    return IntStream.range(one.end(), next.first())
        .allMatch(i -> grammars.valueAt(i, "JOIN").isPresent());
  }

  /** The year that its words name, the last where they name two. */
  static Optional<Integer> yearOf(Found found) {
    boolean before = found.bound().stream().anyMatch(r -> r.type().equals("BCE"));
    return found.bound().stream()
        .filter(r -> r.type().equals("Y"))
        .map(r -> before ? 1 - r.value() : r.value())
        .reduce((a, b) -> b);
  }

  /** The years that the narrative names. */
  private static TreeSet<Integer> years(List<Found> found, Surroundings surroundings) {
    TreeSet<Integer> years = new TreeSet<>();
    found.stream()
        .filter(f -> surroundings.speechAt(f.span()) == null)
        .forEach(f -> yearOf(f).ifPresent(years::add));
    return years;
  }

  /** The middle of the years, if they are of one time. */
  private static OptionalInt around(TreeSet<Integer> years) {
    return !years.isEmpty() && years.last() - years.first() <= ONE_TIME
        ? OptionalInt.of((years.first() + years.last()) / 2)
        : OptionalInt.empty();
  }
}
