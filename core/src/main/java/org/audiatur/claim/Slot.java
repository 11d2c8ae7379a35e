package org.audiatur.claim;

import java.util.List;
import java.util.Set;

/**
 * A role of a frame.
 *
 * @param role a role of the claim type
 * @param required true if there is no claim without it
 * @param sources where to look for it, best first
 * @param fillers kinds of mention or classes of noun that it takes; empty for any
 */
record Slot(String role, boolean required, List<Source> sources, Set<String> fillers) {

  /** Roles that may hold anything. */
  private static final Set<String> THINGS =
      Set.of("content", "goods", "object", "motion", "verdict", "task", "of", "about");

  Slot {
    sources = List.copyOf(sources);
    fillers = Set.copyOf(fillers);
  }

  /**
   * Reads {@code role=source,source:filler,filler}; an exclamation mark after the role makes it
   * required.
   */
  static Slot parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "A role is written role=sources:fillers, got \"" + text + "\"");
    }
    boolean required = text.charAt(equals - 1) == '!';
    String role = text.substring(0, required ? equals - 1 : equals);
    String[] parts = text.substring(equals + 1).split(":");
    List<Source> sources =
        java.util.Arrays.stream(parts[0].split(",")).map(Sources::parse).toList();
    Set<String> fillers = parts.length < 2 ? Set.of() : Set.of(parts[1].split(","));
    return new Slot(role, required, sources, fillers);
  }

  boolean has(Source.Kind kind) {
    for (Source source : sources) {
      if (source.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** True if it may hold what is neither a name nor somebody. */
  boolean takesThings() {
    return fillers.isEmpty() || THINGS.contains(role);
  }
}
