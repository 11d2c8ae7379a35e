package org.audiatur.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A source as it is read: repaired, with every repair listed and a map back to the original.
 *
 * <p>Finding a position costs O(log repairs).
 */
public final class ReadingText {

  private final SourceText source;
  private final String text;
  private final List<Repair> repairs;
  private final int[] readingStart;

  private ReadingText(SourceText source, String text, List<Repair> repairs, int[] readingStart) {
    this.source = source;
    this.text = text;
    this.repairs = repairs;
    this.readingStart = readingStart;
  }

  /** The source as it stands, nothing repaired. */
  public static ReadingText unrepaired(SourceText source) {
    return of(source, List.of());
  }

  /**
   * @param repairs in text order, none overlapping another
   */
  public static ReadingText of(SourceText source, List<Repair> repairs) {
    String original = source.text();
    StringBuilder reading = new StringBuilder(original.length());
    int[] starts = new int[repairs.size()];
    int done = 0;
    for (int i = 0; i < starts.length; i++) {
      Repair repair = repairs.get(i);
      if (repair.start() < done || repair.end() > original.length()) {
        throw new IllegalArgumentException(
            source.name()
                + ": repair "
                + repair
                + " overlaps the one before it (which ends at "
                + done
                + ") or leaves the text of "
                + original.length()
                + " characters");
      }
      reading.append(original, done, repair.start());
      starts[i] = reading.length();
      reading.append(repair.replacement());
      done = repair.end();
    }
    reading.append(original, done, original.length());
    return new ReadingText(source, reading.toString(), List.copyOf(repairs), starts);
  }

  public SourceText source() {
    return source;
  }

  /** The reading text. */
  public String text() {
    return text;
  }

  public List<Repair> repairs() {
    return repairs;
  }

  /** The words of a span as read (repaired). */
  public String read(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * The original words that a span was read from. Repairs inside the span are included as they
   * stood; deletions at its edges are left outside.
   *
   * @param span not empty
   */
  public Passage passage(Span span) {
    if (span.isEmpty() || span.end() > text.length()) {
      throw new IllegalArgumentException(
          source.name()
              + ": no passage for the span "
              + span
              + " in a reading text of "
              + text.length()
              + " characters");
    }
    int start = originalStart(span.start());
    int end = Math.max(start, originalEnd(span.end()));
    return new Passage(
        source.codePoint(start), source.codePoint(end), source.text().substring(start, end));
  }

  /**
   * The id of a thing of this source: see DESIGN §4. {@code ordinal} tells apart equal things on
   * one span.
   */
  public String id(String kind, Span span, String type, int ordinal) {
    int start = source.codePoint(originalStart(span.start()));
    int end = source.codePoint(originalEnd(span.end()));
    return Identifier.of(kind, source.sha256(), start, end, type, ordinal);
  }

  /** Where the first character at a reading position stands in the original, in UTF-16 units. */
  public int originalStart(int position) {
    int i = lastRepairAtOrBefore(position);
    if (i < 0) {
      return position;
    }
    Repair repair = repairs.get(i);
    int after = readingStart[i] + repair.replacement().length();
    return position < after ? repair.start() : repair.end() + (position - after);
  }

  /** Where the last character before a reading position ends in the original, in UTF-16 units. */
  public int originalEnd(int position) {
    if (position == 0) {
      return 0;
    }
    int last = position - 1;
    int i = lastRepairAtOrBefore(last);
    if (i < 0) {
      return position;
    }
    Repair repair = repairs.get(i);
    int after = readingStart[i] + repair.replacement().length();
    return last < after ? repair.end() : repair.end() + (last - after) + 1;
  }

  /**
   * What stands in the reading text for an original stretch, in UTF-16 units: a character that a
   * repair replaced stands for its whole replacement. Empty where nothing stands for it any more.
   */
  public Span span(int originalStart, int originalEnd) {
    if (originalStart < 0 || originalEnd < originalStart || originalEnd > source.text().length()) {
      throw new IllegalArgumentException(
          source.name() + ": no stretch " + originalStart + ".." + originalEnd);
    }
    int start = fromOriginal(originalStart, false);
    return Span.of(start, Math.max(start, fromOriginal(originalEnd, true)));
  }

  /**
   * @param isEnd true if a position inside a repair goes to the end of what replaced it
   */
  private int fromOriginal(int position, boolean isEnd) {
    int i = firstEndingAtOrAfter(position);
    while (i < repairs.size() && isBefore(repairs.get(i), position, isEnd)) {
      i++;
    }
    if (i < repairs.size() && repairs.get(i).start() < position) {
      return readingStart[i] + (isEnd ? repairs.get(i).replacement().length() : 0);
    }
    return i == 0
        ? position
        : readingStart[i - 1]
            + repairs.get(i - 1).replacement().length()
            + (position - repairs.get(i - 1).end());
  }

  /** What is put in at a position stands behind an end there, and before a start there. */
  private static boolean isBefore(Repair repair, int position, boolean isEnd) {
    return repair.end() == position && !(isEnd && repair.start() == position);
  }

  private int lastRepairAtOrBefore(int position) {
    int low = 0;
    int high = readingStart.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (readingStart[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /**
   * The original, rebuilt from the reading text and the repairs: what invariant 2 compares with the
   * source.
   */
  public String stripped() {
    StringBuilder original = new StringBuilder(source.text().length());
    int done = 0;
    for (int i = 0; i < readingStart.length; i++) {
      Repair repair = repairs.get(i);
      original.append(text, done, readingStart[i]);
      original.append(source.text(), repair.start(), repair.end());
      done = readingStart[i] + repair.replacement().length();
    }
    return original.append(text, done, text.length()).toString();
  }

  /** Repairs that touch the original stretch from {@code start} to {@code end} (UTF-16 units). */
  public List<Repair> repairsWithin(int start, int end) {
    List<Repair> found = new ArrayList<>();
    for (int i = firstEndingAtOrAfter(start); i < repairs.size(); i++) {
      if (repairs.get(i).start() > end) {
        break;
      }
      found.add(repairs.get(i));
    }
    return found;
  }

  private int firstEndingAtOrAfter(int position) {
    int low = 0;
    int high = repairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (repairs.get(middle).end() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
