package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity whose timeline is asked for, and the names it goes by.
 *
 * @param name as the list has it
 * @param kind what it is, as far as its name tells
 * @param names each as its words, the longest first
 */
record Target(String name, Kind kind, List<List<String>> names) {

  /** What a target is. */
  enum Kind {
    PERSON,
    BODY,
    PRODUCT
  }

  private static final int ENOUGH = 3;

  /**
   * @param person true if texts have it as a person
   * @param others further full names of it
   */
  static Target of(String name, boolean person, Collection<String> others) {
    List<String> words = List.of(name.split("\\s+"));
    boolean product = words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
    Kind kind = product ? Kind.PRODUCT : person ? Kind.PERSON : Kind.BODY;
    Set<List<String>> names = new LinkedHashSet<>();
    names.add(words);
    others.forEach(other -> names.add(List.of(other.split("\\s+"))));
    switch (kind) {
      case PERSON -> names.add(List.of(words.getLast()));
      case PRODUCT -> names.addAll(models(words));
      case BODY -> names.addAll(shortened(words));
    }
    return new Target(
        name, kind, names.stream().sorted((a, b) -> Integer.compare(b.size(), a.size())).toList());
  }

  /** «Boeing 787 Dreamliner»: without its maker, by its number or by its own name. */
  private static List<List<String>> models(List<String> words) {
    List<List<String>> found = new ArrayList<>();
    if (words.size() > 1) {
      found.add(words.subList(1, words.size()));
      words.subList(1, words.size()).forEach(word -> found.add(List.of(word)));
    }
    return found;
  }

  /** By first letters, and without the land at its beginning. */
  private static List<List<String>> shortened(List<String> words) {
    if (words.size() < ENOUGH) {
      return List.of();
    }
    String letters = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    return Stream.of(List.of(letters), words.subList(words.size() - 2, words.size())).toList();
  }
}
