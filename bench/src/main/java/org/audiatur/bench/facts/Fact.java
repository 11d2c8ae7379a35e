package org.audiatur.bench.facts;

import java.util.List;

/**
 * A fact as annotated or as found.
 *
 * @param tag in lower case
 * @param difficult true if it counts neither for nor against
 */
record Fact(String tag, List<Argument> arguments, boolean difficult) {

  Fact {
    arguments = List.copyOf(arguments);
  }

  /** True if an argument other than the position is the same. */
  boolean canMatch(Fact found) {
    return arguments.stream()
        .filter(one -> !one.name().equals("position"))
        .anyMatch(one -> found.arguments.stream().anyMatch(one::canMatch));
  }

  String words() {
    return tag
        + arguments.stream()
            .map(one -> " " + one.name() + "=" + one.values().stream().sorted().limit(4).toList())
            .reduce("", String::concat);
  }
}
