package org.audiatur.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.proof.Place;
import org.audiatur.proof.Places;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;

/** Finds places of a text as a person names them. Each search costs one walk through the text. */
public final class Whereabouts {

  private static final Pattern OFFSETS =
      Pattern.compile("(?<start>[0-9]{1,9})(-(?<end>[0-9]{1,9}))?");
  private static final Pattern LINE = Pattern.compile("(?<line>[0-9]{1,9}):(?<column>[0-9]{1,9})");
  private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final ReadingText reading;
  private final Places places;

  public Whereabouts(ReadingText reading) {
    this.reading = reading;
    this.places = new Places(reading.source());
  }

  /**
   * The stretch that a person names.
   *
   * @param place {@code 1234}, {@code 1234-1250} (code points) or {@code LINE:COLUMN} (from 1)
   */
  public Spot at(String place) throws NoSuchPlaceException {
    Matcher offsets = OFFSETS.matcher(place);
    if (offsets.matches()) {
      int start = Integer.parseInt(offsets.group("start"));
      String end = offsets.group("end");
      return between(start, end == null ? start + 1 : Integer.parseInt(end));
    }
    Matcher line = LINE.matcher(place);
    if (line.matches()) {
      return lineAndColumn(
          Integer.parseInt(line.group("line")), Integer.parseInt(line.group("column")));
    }
    throw new NoSuchPlaceException(
        place
            + " is no place. Maybe write it as 1234 or 1234-1250 (code points, as in mentions.jsonl) or as 12:47 (line and"
            + " column)");
  }

  private Spot between(int start, int end) throws NoSuchPlaceException {
    int length = reading.source().length();
    if (start >= end) {
      throw new NoSuchPlaceException(
          start + "-" + end + " holds no character. Maybe " + start + "-" + (start + 1));
    }
    if (end > length) {
      throw new NoSuchPlaceException(
          reading.source().name()
              + " has "
              + length
              + " characters; "
              + (start >= length ? start + " lies" : start + "-" + end + " ends")
              + " behind its end."
              + (length == 0 ? "" : " Maybe a place up to " + (length - 1)));
    }
    String text = reading.source().text();
    int from = text.offsetByCodePoints(0, start);
    return spot(from, text.offsetByCodePoints(from, end - start));
  }

  private Spot lineAndColumn(int line, int column) throws NoSuchPlaceException {
    if (line < 1 || line > places.lines()) {
      throw new NoSuchPlaceException(
          reading.source().name()
              + " has "
              + places.lines()
              + " lines, the first is 1; there is no line "
              + line
              + ". Maybe count line ends as your editor does, without soft wrapping");
    }
    Place start = places.line(line);
    int columns = start.end() - start.start();
    if (column < 1 || column > columns) {
      throw new NoSuchPlaceException(
          "Line "
              + line
              + " has "
              + columns
              + " characters, the first is 1; there is no column "
              + column
              + ". Maybe "
              + line
              + ":"
              + Math.max(1, Math.min(column, columns)));
    }
    return between(start.start() + column - 1, start.start() + column);
  }

  /**
   * Where words stand in the text as it is read, or else as it was received; whole words, or else
   * parts of words; any blanks between them. Never empty.
   */
  public List<Spot> words(String words) throws NoSuchPlaceException {
    if (words.isBlank()) {
      throw new NoSuchPlaceException("No words to look for. Maybe --words \"a name\"");
    }
    String pattern = pattern(words);
    String whole = "(?<![\\p{L}\\p{Nd}])" + pattern + "(?![\\p{L}\\p{Nd}])";
    for (Pattern tried : List.of(Pattern.compile(whole), Pattern.compile(pattern))) {
      List<Spot> read = found(tried, reading.text(), false);
      List<Spot> all = read.isEmpty() ? found(tried, reading.source().text(), true) : read;
      if (!all.isEmpty()) {
        return all;
      }
    }
    throw new NoSuchPlaceException(none(words));
  }

  private static String pattern(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s++"));
  }

  private List<Spot> found(Pattern pattern, String text, boolean original) {
    List<Spot> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(
          original
              ? spot(matcher.start(), matcher.end())
              : spot(Span.of(matcher.start(), matcher.end())));
    }
    return found;
  }

  private String none(String words) {
    String said = reading.source().name() + " has no words \"" + words + "\". Maybe ";
    Matcher other = Pattern.compile(pattern(words), UNICODE).matcher(reading.text());
    if (other.find()) {
      return said + "\"" + other.group().replaceAll("\\s+", " ") + "\", as the text writes them";
    }
    return said + "they are declined: give only the beginning of the word, or a place with --at";
  }

  private Spot spot(int start, int end) {
    return new Spot(start, end, reading.span(start, end));
  }

  Spot spot(Span span) {
    int start = reading.originalStart(span.start());
    return new Spot(start, Math.max(start, reading.originalEnd(span.end())), span);
  }

  Place place(Spot spot) {
    return places.of(spot.start(), spot.end());
  }
}
