package org.audiatur.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.JulianDay;

/**
 * A date already read, from which later expressions take what they leave out.
 *
 * @param date the date in the Gregorian calendar, or as written where its calendar is unknown; for
 *     an interval its end
 * @param words the words it was read from
 * @param place where they stand
 * @param kind what it dates
 */
record Anchor(EdtfDate date, String words, Place place, Kind kind) {

  /** The second name of a day behind the first. */
  private static final Pattern DOUBLY = Pattern.compile("[(/]\\s?(?:\\p{L}+ )?\\d");

  /**
   * @param document true if it dates a document ("a letter of 3 May")
   * @param stated the words from which its year comes
   * @param hour of the day, or at which the part of the day that it names begins; -1 where it names
   *     none, 24 for the night that begins on the day
   * @param calendar by which it is written, as in {@link Resolved}
   * @param turn by how many months another reading of it differs: see {@link Turns}
   */
  record Kind(boolean document, String stated, int hour, String calendar, int turn) {

    Kind at(int other) {
      return new Kind(document, stated, other, calendar, turn);
    }
  }

  /**
   * @param sentence index of the sentence
   * @param paragraph index of the paragraph
   * @param leads true if the words open their sentence
   */
  record Place(int sentence, int paragraph, boolean leads) {}

  boolean document() {
    return kind.document();
  }

  /** As written: of a day that the text gives by the Julian calendar the year of that. */
  int year() {
    return julian().map(JulianDay::year).orElseGet(() -> date.year().orElseThrow());
  }

  /** 1 to 12, as written; 0 where it names no month. */
  int month() {
    return julian().map(JulianDay::month).orElseGet(() -> date.month().orElse(0));
  }

  /** "9/22 October", "9 (22) October": the text marks no style, so the next day is as it stands. */
  boolean isGivenDoubly() {
    return julian().isPresent() && DOUBLY.matcher(words).find();
  }

  /** The day that the text gives by the Julian calendar. */
  Optional<JulianDay> julian() {
    return calendar().equals(Resolved.JULIAN) ? day().map(JulianDay::of) : Optional.empty();
  }

  String calendar() {
    return kind.calendar();
  }

  Optional<LocalDate> day() {
    return date.day().isPresent() ? date.bounds().map(b -> b.first()) : Optional.empty();
  }

  int hour() {
    return kind.hour();
  }

  int turn() {
    return kind.turn();
  }

  /** The words, short enough for a note. */
  String quoted() {
    return quoted(words);
  }

  /** The words from which its year comes. */
  String quotedYear() {
    return quoted(kind.stated());
  }

  private static String quoted(String words) {
    return "“" + words.replaceAll("\\s+", " ") + "”";
  }
}
