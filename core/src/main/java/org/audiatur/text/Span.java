package org.audiatur.text;

/**
 * A half-open stretch of the reading text, in UTF-16 units: {@code start} inclusive, {@code end}
 * exclusive.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, got " + start + ".." + end);
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean encloses(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the two share at least one unit. */
  public boolean overlaps(Span other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  /** The smallest span that encloses both. */
  public Span span(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of this span in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Earlier start first, then the longer span first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
