package org.audiatur.time;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for what the patterns of a language name: classes of words, and words or signs in quotes.
 * Grows while the pack is read; thread-safe afterwards.
 */
final class Kinds {

  /** The number of what no pattern names. */
  static final int NONE = -1;

  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<String, Integer> literals = new HashMap<>();

  /** The number of a class, from now on one that patterns name. */
  int named(String type) {
    return classes.computeIfAbsent(type, t -> size());
  }

  /** The number of a word or sign in quotes. */
  int quoted(String text) {
    return literals.computeIfAbsent(text, t -> size());
  }

  int ofClass(String type) {
    return classes.getOrDefault(type, NONE);
  }

  int ofText(String text) {
    return literals.getOrDefault(text, NONE);
  }

  int size() {
    return classes.size() + literals.size();
  }
}
