package org.audiatur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;

/**
 * Place and day at the head of a text that its structure does not know for a paper: "H.M.S. Druid,
 * off Cape Sable, 24th November 1759. Sir, …", «Степной вестник, 10 января 1906 года. …». No verb
 * stands with them, and a full stop or the line ends them. What tells as past of a day soon after
 * it was not written on it: then the day is part of a title.
 */
final class Datelines {

  /** Atoms from the beginning of the text among which a dateline ends. */
  private static final int HEAD = 60;

  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_OF_GREETING = 8;

  /** A day told as past so soon after contradicts; a later one may be of the year before. */
  private static final int SOON = 120;

  private final List<Found> found;
  private final Grammars grammars;
  private final List<Atom> atoms;
  private final Surroundings surroundings;
  private final Whereabouts whereabouts;

  Datelines(List<Found> found, Grammars grammars, Surroundings surroundings, Whereabouts places) {
    this.found = found;
    this.grammars = grammars;
    atoms = grammars.atoms();
    this.surroundings = surroundings;
    whereabouts = places;
  }

  /** The day on which the text says above it that it was written. */
  Optional<EdtfDate> day() {
    boolean yearless = Yearless.isOf(found);
    return found.stream()
        .takeWhile(f -> f.end() <= HEAD)
        .filter(this::isDateline)
        .findFirst()
        .flatMap(f -> dayOf(f, yearless))
        .filter(this::isNotContradicted)
        .map(Edtf::day);
  }

  private Optional<LocalDate> dayOf(Found date, boolean yearless) {
    Parts parts = Parts.of(date.bound()).getLast();
    boolean named = parts.has(Slot.DAY) && parts.has(Slot.MONTH);
    if (!named || !parts.has(Slot.YEAR) && !yearless) {
      return Optional.empty();
    }
    int later = date.rule().kind().equals("two-years") ? 1 : 0;
    return day(parts.get(Slot.YEAR, Yearless.yearOf(found)) + later, parts);
  }

  private static Optional<LocalDate> day(int year, Parts parts) {
    try {
      return Optional.of(LocalDate.of(year, parts.get(Slot.MONTH), parts.get(Slot.DAY)));
    } catch (DateTimeException none) {
      return Optional.empty(); // "31 June" is no day: a text headed so has no day of writing
    }
  }

  private boolean isDateline(Found date) {
    Parts last = Parts.of(date.bound()).getLast();
    int comma = date.first() - 1;
    boolean placed = comma > 0 && isOneOf(comma, ",.") && paragraph(comma) == paragraph(date);
    return last.has(Slot.DAY)
        && last.has(Slot.MONTH)
        && placed
        && isPlace(segment(comma), comma)
        && (endsWithStop(date) || endsLine(date) && (isCapital(comma) || greets(date)));
  }

  /** The words between two signs, or from the beginning of the line. */
  private int segment(int end) {
    int first = end;
    while (first > 0
        && paragraph(first - 1) == paragraph(end)
        && !isOneOf(first - 1, ",;:()")
        && !(isOneOf(first - 1, ".") && end - first > 1)) {
      first--;
    }
    return first;
  }

  /** Few words, no verb among them, the first or the last a name. */
  private boolean isPlace(int first, int end) {
    boolean named = end > first && (atoms.get(first).capital() || atoms.get(end - 1).capital());
    return named && end - first <= MOST_WORDS && !whereabouts.hasVerb(first, end);
  }

  private boolean isCapital(int end) {
    int first = segment(end);
    return atoms.subList(first, end).stream().allMatch(Atom::capital);
  }

  private boolean endsWithStop(Found date) {
    int end = date.end();
    boolean stop = end < atoms.size() && isOneOf(end, ".") || isOneOf(end - 1, ".");
    int next = end < atoms.size() && isOneOf(end, ".") ? end + 1 : end;
    return stop && next < atoms.size() && (atoms.get(next).capital() || isQuote(next));
  }

  private boolean isQuote(int atom) {
    return isOneOf(atom, "«“\"—–(");
  }

  private boolean endsLine(Found date) {
    int end = date.end();
    while (end < atoms.size() && isOneOf(end, ".)")) {
      end++;
    }
    return end < atoms.size() && paragraph(end) != paragraph(date);
  }

  /** A short line that ends with a comma or a call: "Sir,". */
  private boolean greets(Found date) {
    int first = date.end();
    while (first < atoms.size() && paragraph(first) == paragraph(date)) {
      first++;
    }
    int end = first;
    while (end < atoms.size() && paragraph(end) == paragraph(first)) {
      end++;
    }
    return end > first && end - first <= MOST_WORDS_OF_GREETING && isOneOf(end - 1, ",!:");
  }

  private boolean isNotContradicted(LocalDate written) {
    return found.stream()
        .filter(f -> surroundings.speechAt(f.span()) == null)
        .filter(f -> surroundings.apartAt(f.span().start()) == null)
        .noneMatch(f -> isSoonAfter(f, written) && isToldAsPast(f));
  }

  private static boolean isSoonAfter(Found found, LocalDate written) {
    Parts parts = Parts.of(found.bound()).getFirst();
    OptionalInt year =
        parts.has(Slot.YEAR)
            ? OptionalInt.of(parts.get(Slot.YEAR))
            : OptionalInt.of(written.getYear());
    boolean named = parts.has(Slot.DAY) && parts.has(Slot.MONTH) && !parts.has(Slot.YEAR_REF);
    return named
        && day(year.getAsInt(), parts)
            .map(day -> ChronoUnit.DAYS.between(written, day))
            .filter(days -> days > 0 && days < SOON)
            .isPresent();
  }

  private boolean isToldAsPast(Found found) {
    Telling telling = whereabouts.telling(found);
    return telling.isPast() && !telling.looksAhead();
  }

  private boolean isOneOf(int atom, String signs) {
    return atom >= 0 && atom < atoms.size() && signs.contains(atoms.get(atom).text());
  }

  private int paragraph(Found date) {
    return paragraph(date.first());
  }

  private int paragraph(int atom) {
    return whereabouts.paragraphOf(atoms.get(atom).sentence());
  }
}
