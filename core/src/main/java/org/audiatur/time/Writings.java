package org.audiatur.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.audiatur.calendar.EdtfDate;

/** The papers of a text, each with the day on which it was written. */
final class Writings {

  /** So many years ahead a letter may look. */
  private static final int SOON = 1;

  /** So many years long gone make a history. */
  private static final int HISTORY = 3;

  /** Years beyond that are those of an editor. */
  private static final int LIFETIME = 40;

  private final Surroundings surroundings;
  private final TreeMap<Integer, Optional<DayOfWriting.Written>> papers = new TreeMap<>();

  /**
   * @param found all expressions of the text
   * @param datelines what dates a text that its structure does not know for a paper
   */
  Writings(Surroundings surroundings, List<Found> found, DayOfWriting day, Datelines datelines) {
    this.surroundings = surroundings;
    papers.put(0, Optional.empty());
    List<Surroundings.Writing> known = surroundings.papers();
    for (Surroundings.Writing paper :
        known.isEmpty() ? datelines.day().map(surroundings::whole).stream().toList() : known) {
      List<Found> inside = found.stream().filter(f -> paper.span().encloses(f.span())).toList();
      papers.put(
          paper.span().start(),
          Optional.of(paper.day())
              .filter(written -> isOfWriting(written, inside))
              .map(written -> day.among(inside, written)));
    }
  }

  /** When the paper at a position was written. */
  Optional<DayOfWriting.Written> at(int position) {
    return paperAt(position).getValue();
  }

  /** Where the paper at a position begins; 0 before the first. */
  int beginningOf(int position) {
    return paperAt(position).getKey();
  }

  private Map.Entry<Integer, Optional<DayOfWriting.Written>> paperAt(int position) {
    return papers.floorEntry(position);
  }

  /**
   * What tells of years to come was not written on the day that stands above it; what tells of
   * several years, all long gone, is a history.
   */
  private boolean isOfWriting(EdtfDate day, List<Found> inside) {
    int year = day.year().orElseThrow();
    List<Integer> told =
        inside.stream()
            .filter(f -> surroundings.speechAt(f.span()) == null)
            .filter(f -> surroundings.apartAt(f.span().start()) == null)
            .flatMap(f -> YearHints.yearOf(f).stream())
            .toList();
    long here = told.stream().filter(y -> Math.abs(y - year) <= SOON).count();
    boolean history = here <= 1 && told.size() - here >= HISTORY;
    return !history && told.stream().noneMatch(y -> y > year + SOON && y <= year + LIFETIME);
  }
}
