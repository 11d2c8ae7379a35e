package org.audiatur.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audiatur.text.Span;

/** Sorts the tokens in which names differ by what went wrong, with their context. */
final class NameErrors {

  private static final int CONTEXT = 35;

  private final String name;
  private final String text;
  private final List<Named> annotated;
  private final List<Named> found;

  NameErrors(FactRuEvalText text, List<Named> found) {
    this.name = text.name();
    this.text = text.text();
    this.annotated = text.names();
    this.found = found;
  }

  void add(NaevalScore.Error error, Map<String, List<String>> errors) {
    errors.computeIfAbsent(kind(error), key -> new ArrayList<>()).add(line(error));
  }

  /**
   * A name of another type, one with other bounds, or one that the other side does not have at all.
   */
  private String kind(NaevalScore.Error error) {
    List<Named> others = error.extra() ? annotated : found;
    String what = error.type() + (error.extra() ? " extra: " : " missed: ");
    for (Named other : others) {
      if (other.span().overlaps(error.token())) {
        return what + (error.extra() ? "is " : "taken for ") + other.type();
      }
    }
    boolean bounds =
        others.stream()
            .anyMatch(o -> o.type().equals(error.type()) && o.span().overlaps(error.name()));
    return what + (bounds ? "bounds" : error.extra() ? "no name" : "not found");
  }

  private String line(NaevalScore.Error error) {
    Span at = error.token();
    String before = text.substring(Math.max(0, at.start() - CONTEXT), at.start());
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + CONTEXT));
    String shown = before + "[" + at.in(text) + "]" + after;
    return name
        + "\t"
        + error.name().in(text).replaceAll("\\s", " ")
        + "\t"
        + shown.replaceAll("\\s", " ");
  }
}
