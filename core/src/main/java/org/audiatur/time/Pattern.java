package org.audiatur.time;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** The classes and literals that a match can begin with; null among them if it can be empty. */
  default Set<String> firsts() {
    Set<String> found = new TreeSet<>();
    collectFirsts(this, found);
    return found;
  }

  /** True if the pattern can match nothing, so that what follows it may come first. */
  private static boolean collectFirsts(Pattern pattern, Set<String> found) {
    return switch (pattern) {
      case Word word -> {
        found.add(word.type());
        yield false;
      }
      case Literal literal -> {
        found.add("'" + literal.text());
        yield false;
      }
      case Sequence sequence -> {
        boolean empty = true;
        for (int i = 0; empty && i < sequence.parts().size(); i++) {
          empty = collectFirsts(sequence.parts().get(i), found);
        }
        yield empty;
      }
      case Choice choice -> {
        boolean empty = false;
        for (Pattern part : choice.parts()) {
          empty |= collectFirsts(part, found);
        }
        yield empty;
      }
      case Optional optional -> {
        collectFirsts(optional.part(), found);
        yield true;
      }
      case Split split -> true;
      case Around around -> true;
    };
  }
}
