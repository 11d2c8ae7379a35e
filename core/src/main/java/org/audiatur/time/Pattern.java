package org.audiatur.time;

import java.util.List;

/**
 * A piece of a rule's pattern; see the head of {@code time-patterns.txt} for how they are written.
 */
sealed interface Pattern {

  /** A class of words or numbers. */
  record Word(String type) implements Pattern {}

  /** These letters or this sign. */
  record Literal(String text) implements Pattern {}

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {}

  /** One of them. */
  record Choice(List<Pattern> parts) implements Pattern {}

  /** There or not. */
  record Optional(Pattern part) implements Pattern {}

  /**
   * Where one end of a range passes into the other ({@code /}), or one name of a day into another
   * ({@code =}).
   */
  record Split() implements Pattern {}

  /** What must or must not stand outside. */
  record Around(Pattern part, boolean denied) implements Pattern {}
}
