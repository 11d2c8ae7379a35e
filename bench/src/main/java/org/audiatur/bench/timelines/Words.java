package org.audiatur.bench.timelines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code timelines/en.txt}, by what they are used for. */
final class Words {

  private final Map<String, Set<String>> uses = new HashMap<>();

  Words() {
    try (InputStream file =
        Objects.requireNonNull(Words.class.getResourceAsStream("/timelines/en.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .forEach(row -> uses.put(row.getFirst(), Set.of(row.get(1).split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading timelines/en.txt", e);
    }
  }

  boolean is(String use, String word) {
    return uses.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  boolean ends(String use, String word) {
    return uses.getOrDefault(use, Set.of()).stream().anyMatch(word::endsWith);
  }

  /** True for a word by which texts come back to a target of this kind. */
  boolean refers(Target.Kind kind, String word) {
    return is(kind.name().toLowerCase(Locale.ROOT), word);
  }
}
