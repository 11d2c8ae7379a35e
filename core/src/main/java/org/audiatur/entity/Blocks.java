package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Forms that may name the same, so that never all pairs are compared. */
final class Blocks {

  private Blocks() {}

  /** Forms with equal keys together, blocks in order of their keys, forms in their own order. */
  static List<List<Form>> by(Function<Form, String> key, Collection<Form> forms) {
    Map<String, List<Form>> blocks = new TreeMap<>();
    forms.stream()
        .sorted()
        .forEach(form -> blocks.computeIfAbsent(key.apply(form), k -> new ArrayList<>()).add(form));
    return List.copyOf(blocks.values());
  }
}
