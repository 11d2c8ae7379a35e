package org.audiatur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * By which calendar a text dates.
 *
 * @param declared 1 if it says that it dates by Old Style, 2 by New, 0 if it says nothing
 * @param until the day from which that no longer holds, where the text says so
 * @param shown 1 if the weekdays that it gives fit only days of Old Style, 2 of New, 0 if they do
 *     not tell
 */
record Styles(int declared, Optional<LocalDate> until, int shown) {

  /**
   * Where a date stands.
   *
   * @param quoted true in somebody's quoted words
   * @param spelling before which day papers in the spelling around it date by the Julian calendar
   * @param language before which day papers in its language do
   * @param places before which day the places do that its sentence names
   * @param scene by which day the place had changed where its paragraph says that all this happened
   * @param marks before which day the whole text leaves it open that marks other days
   */
  record Around(
      boolean quoted,
      Optional<LocalDate> spelling,
      Optional<LocalDate> language,
      Optional<LocalDate> places,
      Optional<LocalDate> scene,
      Optional<LocalDate> marks) {}

  private static final int OLD = 1;
  private static final int NEW = 2;
  static final LocalDate GREGORIAN_BEGAN = LocalDate.of(1582, 10, 15);

  /**
   * What the text says of its own dates: a sentence that names dates and a style, but is no date
   * with its style.
   */
  static Styles of(List<Atom> atoms, Grammars grammars, List<Found> found) {
    int shown = Weekdays.style(found);
    int next = 0;
    int silent = -1;
    for (int i = 0; i < atoms.size(); i++) {
      int style = grammars.valueAt(i, "STYLE").orElse(0);
      while (next < found.size() && found.get(next).end() <= i) {
        next++;
      }
      int sentence = atoms.get(i).sentence();
      if (style > 0 && sentence != silent && isApart(i, found, next)) {
        if (speaksOfDates(atoms, i, grammars)) {
          return new Styles(style, limit(sentence, atoms, found), shown);
        }
        silent = sentence;
      }
    }
    return new Styles(0, Optional.empty(), shown);
  }

  /** The same text, of which the writer dates by Old Style. */
  Styles ofOldStyle() {
    return new Styles(OLD, until, shown);
  }

  /**
   * In none of the expressions.
   *
   * @param next the first that does not end before it
   */
  private static boolean isApart(int atom, List<Found> found, int next) {
    for (int i = next; i < found.size() && found.get(i).first() <= atom; i++) {
      if (found.get(i).end() > atom) {
        return false;
      }
    }
    return true;
  }

  private static boolean speaksOfDates(List<Atom> atoms, int at, Grammars grammars) {
    int sentence = atoms.get(at).sentence();
    for (int i = at; i >= 0 && atoms.get(i).sentence() == sentence; i--) {
      if (grammars.valueAt(i, "DATESW").isPresent()) {
        return true;
      }
    }
    for (int i = at; i < atoms.size() && atoms.get(i).sentence() == sentence; i++) {
      if (grammars.valueAt(i, "DATESW").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Dates before 14 February 1918 are Old Style". */
  private static Optional<LocalDate> limit(int sentence, List<Atom> atoms, List<Found> found) {
    return found.stream()
        .filter(f -> atoms.get(f.first()).sentence() == sentence)
        .map(f -> Parts.of(f.bound()).getLast())
        .filter(p -> p.has(Slot.YEAR))
        .findFirst()
        .map(
            p ->
                LocalDate.of(
                    p.get(Slot.YEAR), p.get(Slot.MONTH, 1), Math.min(28, p.get(Slot.DAY, 1))));
  }

  /**
   * A date by the calendar of the text; one that the text marks itself stays as it is, and so does
   * one in somebody's quoted words.
   */
  Resolved apply(Resolved resolved, Supplier<Around> where) {
    Optional<LocalDate> day = resolved.firstDay();
    if (!resolved.calendar().equals(Resolved.GREGORIAN) || day.isEmpty() || declared == NEW) {
      return resolved;
    }
    Around around = where.get();
    boolean covered = declared == OLD && until.map(u -> day.get().isBefore(u)).orElse(true);
    if (covered && !around.quoted()) {
      return OldStyle.converted(resolved, "the text says that it dates by Old Style");
    }
    boolean possible = day.get().isBefore(openBefore(around, day.get()));
    return possible && !day.get().isBefore(GREGORIAN_BEGAN) ? undeclared(resolved) : resolved;
  }

  /** Both readings, unless the weekdays of the text tell. */
  private Resolved undeclared(Resolved resolved) {
    return switch (shown) {
      case OLD -> OldStyle.converted(resolved, "the weekdays of the text fit only the Old Style");
      case NEW -> resolved.because("the weekdays of the text fit only the New Style");
      default -> OldStyle.open(resolved);
    };
  }

  /**
   * Before which day an unmarked date may be Julian. A text in a language whose papers were Julian
   * leaves that open up to the change, unless what it tells happens in a place that had long
   * changed; one in another language only where its sentence names a place that had not, where most
   * of its days happened in such, or where it marks other days.
   */
  private static LocalDate openBefore(Around around, LocalDate day) {
    boolean changed = around.scene().filter(scene -> !day.isBefore(scene)).isPresent();
    return Stream.of(
            changed && !around.quoted() ? Optional.<LocalDate>empty() : around.language(),
            around.spelling(),
            changed ? Optional.<LocalDate>empty() : around.places(),
            changed ? Optional.<LocalDate>empty() : around.marks())
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
