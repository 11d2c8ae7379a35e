package org.audiatur.system;

import java.util.Comparator;
import org.audiatur.text.Span;

/**
 * Words of a source that an entry rests on where no claim was read from them.
 *
 * @param source SHA-256 of the source
 * @param span where they stand
 */
public record Words(String source, Span span) implements Comparable<Words> {

  private static final Comparator<Words> ORDER =
      Comparator.comparing(Words::source).thenComparing(Words::span);

  @Override
  public int compareTo(Words other) {
    return ORDER.compare(this, other);
  }
}
