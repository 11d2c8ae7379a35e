package org.audiatur.time;

import java.util.List;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of time. Those of sort {@code DATE} are mentions; the others say how long, how
 * often, or only before, while and after, and date nothing.
 *
 * @param span where they stand
 * @param sort what they say
 * @param rule the rule that found them
 * @param parts the dates in them; none where nothing in the text says which
 * @param amount for a duration its length as in ISO 8601 ({@code P3D}, {@code PXM} for "some
 *     months"), for a set the length of its period; null for all else
 */
public record TimeExpression(
    Span span, Sort sort, String rule, List<DatePart> parts, @Nullable String amount) {

  /** What words of time say. */
  public enum Sort {
    DATE,
    DURATION,
    SET,
    PAST,
    PRESENT,
    FUTURE
  }

  public TimeExpression {
    parts = List.copyOf(parts);
  }
}
